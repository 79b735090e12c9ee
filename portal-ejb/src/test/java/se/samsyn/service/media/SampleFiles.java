package se.samsyn.service.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Files as people have them, and as people make them who mean harm. */
final class SampleFiles {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private SampleFiles() {}

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A picture whose left half is red and whose right half is blue. */
    static byte[] image(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** The JPEG with a camera's note in front: how it was held, and a place that nobody should learn. */
    static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        var exif = new ByteArrayOutputStream();
        exif.write(text("Exif\0\0MM\0*"));
        exif.write(new byte[] {0, 0, 0, 8, 0, 1}); // the directory's place, one entry
        exif.write(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        exif.write(text("GPS 63.1792 N"));
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.size() + 2)});
        exif.writeTo(out);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** The JPEG with a colour profile in front, whatever its bytes are. */
    static byte[] withProfile(byte[] jpeg, byte[] profile) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE2});
        int length = 2 + 14 + profile.length;
        out.write(new byte[] {(byte) (length >> 8), (byte) length});
        out.write(text("ICC_PROFILE\0"));
        out.write(new byte[] {1, 1}); // the first part of one
        out.write(profile);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A JPEG of four colours, as a press needs it. */
    static byte[] forPrint() throws IOException {
        var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB).getRaster();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(picture, null, null));
        } finally {
            writer.dispose();
        }
        // Without this mark four colours are three and transparency.
        byte[] mark = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 2};
        byte[] jpeg = bytes.toByteArray();
        return joined(joined(Arrays.copyOf(jpeg, 2), mark), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG that says that it is this large, without a single pixel. */
    static byte[] pngHeader(int width, int height) throws IOException {
        byte[] png = image("png", 1, 1);
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    static byte[] joined(byte[] first, byte[] second) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(first);
        out.write(second);
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] contentTypes(String mainPart) {
        return text("<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainPart + "\"/></Types>");
    }
}
