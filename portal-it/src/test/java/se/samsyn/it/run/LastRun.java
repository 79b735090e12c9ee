package se.samsyn.it.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.samsyn.it.server.Child;

/** What an earlier run left behind: a lock while it lives, the server's process if it was killed. */
final class LastRun {
    private final Path folder;
    private final Path serverPid;
    private FileLock lock;

    LastRun(Path folder) {
        this.folder = folder;
        this.serverPid = folder.resolve("payara.pid");
    }

    /** Tells whether no other run uses this checkout; the lock goes with the process, however that ends. */
    boolean isOver() throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = channel.tryLock();
        return lock != null;
    }

    void endForgottenServer() throws IOException {
        if (Files.exists(serverPid)) {
            long pid = Long.parseLong(Files.readString(serverPid).trim());
            ProcessHandle.of(pid).filter(LastRun::isJava).ifPresent(Child::end);
            Files.delete(serverPid);
        }
    }

    void remember(long pid) throws IOException {
        Files.writeString(serverPid, String.valueOf(pid));
    }

    void forget() throws IOException {
        Files.deleteIfExists(serverPid);
        lock.release();
    }

    /** The number may belong to somebody else's process by now. */
    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(path -> path.endsWith("java")).isPresent();
    }
}
