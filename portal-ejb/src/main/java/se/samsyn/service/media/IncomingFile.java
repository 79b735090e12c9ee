package se.samsyn.service.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes on their way in; they are gone when this is closed, unless the storage has kept them. */
public final class IncomingFile implements AutoCloseable {

    private final Path path;

    IncomingFile(Path path) {
        this.path = path;
    }

    /** Where the bytes lie, for libraries that want a file. */
    public Path path() {
        return path;
    }

    /**
     * Takes in a stream, but never more than a limit.
     *
     * @return false when there was more; the rest is left unread
     */
    public boolean fill(InputStream bytes, long limit) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[64 * 1024];
            long taken = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                taken += read;
                if (taken > limit) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }

    /** The size in bytes. */
    public long size() throws IOException {
        return Files.size(path);
    }

    /** The SHA-256 of the bytes in lower-case hexadecimal. */
    public String sha256() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void force() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
