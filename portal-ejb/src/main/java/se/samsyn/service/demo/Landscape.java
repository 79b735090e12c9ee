package se.samsyn.service.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A calm drawn picture: sky, ridges of fells one behind another, and water.
 *
 * @param colours of the sky's top and bottom, the ridges from far to near, and last the water
 * @param seed the same seed gives the same fells
 */
record Landscape(List<Color> colours, long seed) {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 675;
    private static final int STEP = 12;
    private static final double SHORE = 0.84;

    static Landscape of(DemoRecord record) {
        return new Landscape(
                record.list("colours").stream().map(Color::decode).toList(), Long.parseLong(record.get("seed")));
    }

    /** The picture as a PNG. */
    byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, colours.get(0), 0, (float) (HEIGHT * SHORE), colours.get(1)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        int ridges = colours.size() - 3;
        var random = new Random(seed);
        for (int i = 0; i < ridges; i++) {
            pen.setPaint(colours.get(i + 2));
            double depth = (i + 1.0) / ridges;
            pen.fill(ridge(random, HEIGHT * (0.3 + 0.45 * depth), HEIGHT * (0.2 - 0.13 * depth)));
        }
        Color water = colours.get(colours.size() - 1);
        pen.setPaint(new GradientPaint(0, (float) (HEIGHT * SHORE), water, 0, HEIGHT, water.darker()));
        pen.fillRect(0, (int) (HEIGHT * SHORE), WIDTH, HEIGHT);
        pen.dispose();
        return encoded(image);
    }

    /** A skyline of three waves of different length, which no two seeds share. */
    private static Polygon ridge(Random random, double base, double height) {
        double[] shifts = {random.nextDouble() * 6, random.nextDouble() * 6, random.nextDouble() * 6};
        double[] lengths = {340 + random.nextInt(120), 130 + random.nextInt(50), 41 + random.nextInt(20)};
        var skyline = new Polygon();
        skyline.addPoint(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += STEP) {
            double wave = 0.6 * Math.sin(x / lengths[0] + shifts[0])
                    + 0.3 * Math.abs(Math.sin(x / lengths[1] + shifts[1]))
                    + 0.1 * Math.sin(x / lengths[2] + shifts[2]);
            skyline.addPoint(x, (int) (base - height * wave));
        }
        skyline.addPoint(WIDTH, HEIGHT);
        return skyline;
    }

    private static byte[] encoded(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
