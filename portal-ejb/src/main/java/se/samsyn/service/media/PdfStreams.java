package se.samsyn.service.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures the packed parts of a PDF before anybody unpacks them: whoever reads one holds it in memory as a whole.
 *
 * <p>Pictures may be larger than the rest; they are never unpacked here.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST = 40L * 1024 * 1024;
    private static final long LARGEST_PICTURE = 300L * 1024 * 1024;
    private static final int DICTIONARY = 1024; // bytes before a stream in which its kind stands

    private PdfStreams() {}

    static boolean swell(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at = find(bytes, 0); at >= 0; at = find(bytes, at)) {
                boolean picture = isPicture(bytes, at);
                if (unpacked(bytes, at, picture ? LARGEST_PICTURE : LARGEST) < 0) {
                    return true;
                }
            }
            return false;
        }
    }

    // The first byte behind the next "stream" and its line end, or -1.
    private static int find(ByteBuffer bytes, int from) {
        int end = bytes.limit() - STREAM.length;
        for (int at = from; at < end; at++) {
            if (bytes.get(at) == 's' && isStream(bytes, at)) {
                int data = at + STREAM.length;
                while (data < bytes.limit() && (bytes.get(data) == '\r' || bytes.get(data) == '\n')) {
                    data++;
                }
                return data;
            }
        }
        return -1;
    }

    private static boolean isStream(ByteBuffer bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPicture(ByteBuffer bytes, int at) {
        byte[] before = new byte[Math.min(DICTIONARY, at)];
        bytes.get(at - before.length, before);
        String text = new String(before, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj"))).matches("(?s).*/Subtype\\s*/Image\\b.*");
    }

    // How much it becomes, 0 if it is packed in no way that swells, -1 if it is more than the limit.
    private static long unpacked(ByteBuffer bytes, int at, long limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(at, bytes.limit() - at));
            byte[] buffer = new byte[64 * 1024];
            while (inflater.getBytesWritten() <= limit) {
                if (inflater.inflate(buffer) == 0) {
                    return inflater.getBytesWritten();
                }
            }
            return -1;
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
