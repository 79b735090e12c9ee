package se.samsyn.service.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.FocalPoint;
import se.samsyn.domain.media.RenditionSize;

class RenditionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "SMALL, 2000, 1000, 480, 240",
        "MEDIUM, 2000, 1000, 960, 480",
        "LARGE, 2000, 100, 1600, 80",
        "CARD, 2000, 1000, 480, 320",
        "SHARE, 2000, 2000, 1200, 630",
        "CARD, 300, 100, 150, 100",
        "CARD, 1, 1, 1, 1",
    })
    void makesEachSize(RenditionSize size, int width, int height, int newWidth, int newHeight) throws IOException {
        BufferedImage made = resized(width, height, size, new FocalPoint());

        assertThat(made.getWidth()).isEqualTo(newWidth);
        assertThat(made.getHeight()).isEqualTo(newHeight);
    }

    @Test
    void keepsTheFocalPointInSight() throws IOException {
        // The left half is red, the right one blue; a piece of a very wide picture shows one of them only.
        BufferedImage left = resized(2000, 200, RenditionSize.CARD, new FocalPoint(10, 50));
        BufferedImage right = resized(2000, 200, RenditionSize.CARD, new FocalPoint(100, 50));

        assertThat(colour(left, 0)).isEqualTo(Color.RED);
        assertThat(colour(left, left.getWidth() - 1)).isEqualTo(Color.RED);
        assertThat(colour(right, 0)).isEqualTo(Color.BLUE);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 40, 0", "100, 100, 40, 60", "50, 100, 40, 30", "30, 100, 40, 10", "90, 40, 40, 0"})
    void beginsAPieceWithinThePicture(int percent, int whole, int piece, int start) {
        assertThat(FocalPoint.start(percent, whole, piece)).isEqualTo(start);
    }

    private BufferedImage resized(int width, int height, RenditionSize size, FocalPoint focus) throws IOException {
        Path from = Files.write(folder.resolve("from"), SampleFiles.image("png", width, height));
        Path to = folder.resolve("to");
        ImageRewriting.resize(from, FileFormat.PNG, size, focus, to);
        return ImageIO.read(to.toFile());
    }

    private static Color colour(BufferedImage picture, int x) {
        return new Color(picture.getRGB(x, picture.getHeight() / 2));
    }
}
