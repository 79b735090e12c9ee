package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** Keeps bytes in a folder, each file under its own SHA-256: {@code ab/abcdef…}. */
@ApplicationScoped
class FolderStorage implements FileStorage {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{64}");
    // Beside the rest, since a file moves in one step only within one file system.
    private static final String INCOMING = "incoming";

    private Settings settings;
    private Clock clock;

    protected FolderStorage() {}

    @Inject
    FolderStorage(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public IncomingFile incoming() throws IOException {
        Path folder = Files.createDirectories(root().resolve(INCOMING));
        return new IncomingFile(Files.createTempFile(folder, "file", ".part"));
    }

    @Override
    public String keep(IncomingFile file) throws IOException {
        String sha256 = file.sha256();
        String key = sha256.substring(0, 2) + "/" + sha256;
        Path target = root().resolve(key);
        Files.createDirectories(target.getParent());
        file.force();
        // Moved even when it is there already: its time of change is renewed, so that a sweep does not delete it.
        Files.setLastModifiedTime(file.path(), FileTime.from(clock.instant()));
        move(file.path(), target);
        forceFolder(target.getParent());
        return key;
    }

    @Override
    public InputStream open(String key, long from) throws IOException {
        FileChannel channel = FileChannel.open(resolve(key), StandardOpenOption.READ);
        return Channels.newInputStream(channel.position(from));
    }

    @Override
    public boolean holds(String key) throws IOException {
        return Files.isRegularFile(resolve(key));
    }

    @Override
    public int sweep(Instant keptBefore, Predicate<String> inUse) throws IOException {
        if (!Files.isDirectory(root())) {
            return 0;
        }
        List<Path> files;
        try (Stream<Path> tree = Files.walk(root(), 2)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        int swept = 0;
        for (Path file : files) {
            String key = root().relativize(file).toString().replace('\\', '/');
            boolean ours = KEY.matcher(key).matches() || key.startsWith(INCOMING + "/");
            if (ours && isOlder(file, keptBefore) && !inUse.test(key) && isOlder(file, keptBefore)) {
                swept += Files.deleteIfExists(file) ? 1 : 0;
            }
        }
        return swept;
    }

    private Path resolve(String key) throws IOException {
        if (!KEY.matcher(key).matches()) {
            throw new IOException("Not a key of the file storage");
        }
        return root().resolve(key);
    }

    private Path root() {
        return Path.of(settings.get(Setting.FILES_DIR)).toAbsolutePath();
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The folder of files must be one file system", e);
        }
    }

    // The name of a new file is safe only once its folder is on the disk; not every system can be asked.
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
