package se.samsyn.web.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Bytes of any number, the first of them in memory and, when they become many, all of them in a file without a name: the system takes
 * it back when this is closed or the server dies.
 */
final class SpooledBytes implements Closeable {

    /** Bytes; nearly every form is smaller. */
    static final int MOST_IN_MEMORY = 64 * 1024;

    private static final Logger LOG = Logger.getLogger(SpooledBytes.class.getName());

    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private FileChannel file;
    private long size;

    /**
     * Adds the first bytes of an array.
     *
     * @throws BodyRefused when the disk takes no more
     */
    void add(byte[] bytes, int length) {
        try {
            if (file == null && size + length > MOST_IN_MEMORY) {
                moveToFile();
            }
            if (file == null) {
                memory.write(bytes, 0, length);
            } else {
                write(ByteBuffer.wrap(bytes, 0, length));
            }
            size += length;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was sent could not be written to the server''s disk: {0}", e.getMessage());
            throw new BodyRefused(BodyProblem.NO_ROOM);
        }
    }

    /** Adds all that a stream holds. */
    void addAll(InputStream bytes) throws IOException {
        byte[] some = new byte[BodyReader.AT_ONCE];
        for (int length = bytes.read(some); length >= 0; length = bytes.read(some)) {
            add(some, length);
        }
    }

    private void moveToFile() throws IOException {
        Path path = Files.createTempFile("samsyn-", ".body");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        write(ByteBuffer.wrap(memory.toByteArray()));
        memory = null;
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** How many there are. */
    long size() {
        return size;
    }

    /** All of them from the beginning; as often as asked for. */
    InputStream open() {
        return file == null ? new ByteArrayInputStream(memory.toByteArray()) : new FileBytes(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    /** Reads a file that others read too, from a place of its own. */
    private static final class FileBytes extends InputStream {
        private final FileChannel file;
        private long at;

        FileBytes(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int count = file.read(ByteBuffer.wrap(bytes, offset, length), at);
            at += Math.max(count, 0);
            return count;
        }
    }
}
