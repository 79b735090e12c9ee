package se.samsyn.service.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads from a JPEG how the camera was held, the one note of a camera that the portal heeds. */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final String EXIF = "Exif\0\0";
    private static final int ORIENTATION_TAG = 0x0112;

    private ExifOrientation() {}

    /** From 1 to 8 as EXIF has it; upright when the file does not say. */
    static int of(Path jpeg) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            in.readUnsignedShort(); // start of image
            while (true) {
                int marker = in.readUnsignedShort() & 0xFF;
                int length = in.readUnsignedShort() - 2;
                if (marker == START_OF_SCAN || length < 0) {
                    return UPRIGHT;
                }
                byte[] segment = in.readNBytes(length);
                if (marker == APP1 && new String(segment, StandardCharsets.ISO_8859_1).startsWith(EXIF)) {
                    return fromTiff(ByteBuffer.wrap(segment, EXIF.length(), length - EXIF.length())
                            .slice());
                }
            }
        } catch (EOFException | BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int fromTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * 12; // tag, type, count, value: 2 + 2 + 4 + 4 bytes
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION_TAG) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
