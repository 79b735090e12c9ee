package se.samsyn.service.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks into the parts that stand before a JPEG's picture: how many colours it is made of, and its colour profile. */
final class JpegParts {

    private static final int START_OF_SCAN = 0xDA;
    private static final int PROFILE_PART = 0xE2;
    private static final String PROFILE = "ICC_PROFILE";
    private static final int COLOURS_FOR_PRINT = 4;
    private static final int COLOURS_AT = 5; // in the part that begins a frame: precision, height, width, colours

    private final ByteArrayOutputStream withoutProfile = new ByteArrayOutputStream();
    private int colours;

    private JpegParts(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        withoutProfile.write(jpeg, 0, 2);
        bytes.position(2);
        try {
            int marker;
            do {
                int start = bytes.position();
                marker = bytes.getShort() & 0xFF;
                byte[] part = new byte[(bytes.getShort() & 0xFFFF) - 2];
                bytes.get(part);
                if (isFrame(marker)) {
                    colours = part[COLOURS_AT];
                }
                if (!isProfile(marker, part)) {
                    withoutProfile.write(jpeg, start, bytes.position() - start);
                }
            } while (marker != START_OF_SCAN);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // Cut off: whoever reads the rest says so.
        }
        withoutProfile.write(jpeg, bytes.position(), bytes.remaining());
    }

    static JpegParts of(Path jpeg) throws IOException {
        return new JpegParts(Files.readAllBytes(jpeg));
    }

    /** Whether it has the four colours of a printing press, which no screen has and the JDK takes for others. */
    boolean isForPrint() {
        return colours == COLOURS_FOR_PRINT;
    }

    byte[] withoutProfile() {
        return withoutProfile.toByteArray();
    }

    // C4, C8 and CC lie among the frames' markers and are none.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isProfile(int marker, byte[] part) {
        return marker == PROFILE_PART && new String(part, StandardCharsets.ISO_8859_1).startsWith(PROFILE);
    }
}
