package se.samsyn.it.request;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samsyn.it.Portal;

/** What the server writes into its log from a moment on. */
final class ServerLog {

    private final Path file = Portal.running().server().log();
    private final long from;

    private ServerLog() {
        try {
            from = Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServerLog fromNowOn() {
        return new ServerLog();
    }

    /** The lines of faults and of stack traces; not those of the server about heads that it refuses before the portal hears of them. */
    List<String> troubles() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from);
            byte[] written = new byte[(int) (log.length() - from)];
            log.readFully(written);
            return new String(written, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("SEVERE") && !line.contains("Can't use both headers")
                            || line.startsWith("\tat ")
                            || line.startsWith("Caused by:"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
