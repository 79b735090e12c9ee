package se.samsyn.it.media;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files made to fill the memory of whoever opens them, or to run where they are shown. */
final class HostileFiles {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private HostileFiles() {}

    /** A PNG of a few bytes that says that it is 30,000 pixels wide and high: 3.6 GB in memory. */
    static FilePayload pngBomb(String name) throws IOException {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return payload(name, png);
    }

    /** A picture that is a page with a script as well. */
    static FilePayload polyglot(String name) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(picture("gif"));
        both.write(bytes("<html><script>alert(document.cookie)</script></html>"));
        return payload(name, both.toByteArray());
    }

    /** A document of some kilobytes that becomes 300 MB. */
    static FilePayload swellingDocx(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX + "\"/></Types>"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            fill(zip, 300);
            zip.closeEntry();
        }
        return payload(name, bytes.toByteArray());
    }

    static FilePayload text(String name, String text) {
        return payload(name, bytes(text));
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        byte[] nothing = new byte[1024 * 1024];
        for (int i = 0; i < megabytes; i++) {
            out.write(nothing);
        }
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static FilePayload payload(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }
}
