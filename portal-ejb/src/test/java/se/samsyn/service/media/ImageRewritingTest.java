package se.samsyn.service.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.domain.media.FileFormat;

class ImageRewritingTest {

    @TempDir
    private Path folder;

    @Test
    void leavesOutWhatTheCameraNotedAndWhatHidesBehindThePicture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(SampleFiles.withExif(SampleFiles.image("jpg", 40, 20), 1));
        bytes.write(SampleFiles.text("<script>alert(1)</script>"));

        var rewritten = rewrite(bytes.toByteArray(), FileFormat.JPEG);

        assertThat(rewritten).isEqualTo(new ImageRewriting.Rewritten(FileFormat.JPEG, 40, 20));
        String written = Files.readString(folder.resolve("to"), StandardCharsets.ISO_8859_1);
        assertThat(written).doesNotContain("GPS", "Exif", "script");
    }

    @ParameterizedTest
    @CsvSource({
        // how the camera was held, width, height, and where the red half is afterwards
        "1, 40, 20, 5, 10",
        "2, 40, 20, 35, 10",
        "3, 40, 20, 35, 10",
        "4, 40, 20, 5, 10",
        "5, 20, 40, 10, 5",
        "6, 20, 40, 10, 5",
        "7, 20, 40, 10, 35",
        "8, 20, 40, 10, 35",
        "9, 40, 20, 5, 10",
    })
    void turnsAPictureTheWayTheCameraWasHeld(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        rewrite(SampleFiles.withExif(SampleFiles.image("jpg", 40, 20), orientation), FileFormat.JPEG);

        BufferedImage picture = written();
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(new Color(picture.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(width - 1 - redX, height - 1 - redY)).getBlue())
                .isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({"2000, 100, 2000, 100", "2001, 1000, 2000, 1000", "5000, 50, 2000, 20", "10, 3000, 10, 3000"})
    void makesAPictureNoWiderThanAPageNeeds(int width, int height, int newWidth, int newHeight) throws IOException {
        var rewritten = rewrite(SampleFiles.image("png", width, height), FileFormat.PNG);

        assertThat(rewritten.width()).isEqualTo(newWidth);
        assertThat(rewritten.height()).isBetween(newHeight - 1, newHeight);
    }

    @Test
    void thinsALargePictureWhileItReadsIt() throws IOException {
        var rewritten = rewrite(SampleFiles.image("png", 6000, 4000), FileFormat.PNG);

        assertThat(rewritten).isEqualTo(new ImageRewriting.Rewritten(FileFormat.PNG, 2000, 1333));
    }

    @Test
    void makesAStillPictureOfAGif() throws IOException {
        var rewritten = rewrite(SampleFiles.image("gif", 4, 3), FileFormat.GIF);

        assertThat(rewritten).isEqualTo(new ImageRewriting.Rewritten(FileFormat.PNG, 4, 3));
        assertThat(new Color(written().getRGB(0, 0))).isEqualTo(Color.RED);
    }

    @Test
    void keepsWhatIsTransparent() throws IOException {
        var picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);

        rewrite(bytes.toByteArray(), FileFormat.PNG);

        assertThat(written().getRGB(1, 1) >>> 24).isZero();
    }

    private ImageRewriting.Rewritten rewrite(byte[] bytes, FileFormat format) throws IOException {
        Path from = Files.write(folder.resolve("from"), bytes);
        return ImageRewriting.rewrite(from, format, folder.resolve("to"));
    }

    private BufferedImage written() throws IOException {
        return ImageIO.read(folder.resolve("to").toFile());
    }
}
