package se.samsyn.service.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import se.samsyn.domain.media.FocalPoint;

/** Turns a picture the right way up and makes it as wide as a page needs. */
final class Picture {

    private Picture() {}

    static BufferedImage upright(BufferedImage picture, int orientation, int maxWidth, boolean mayBeTransparent) {
        boolean transparent = mayBeTransparent && picture.getColorModel().hasAlpha();
        boolean lying = orientation > 4; // 5 to 8: rows are columns
        int width = lying ? picture.getHeight() : picture.getWidth();
        double scale = Math.min(1, (double) maxWidth / width);
        BufferedImage small = scaled(picture, scale, transparent);
        BufferedImage upright = empty(
                lying ? small.getHeight() : small.getWidth(),
                lying ? small.getWidth() : small.getHeight(),
                transparent);
        draw(upright, small, turn(orientation, small.getWidth(), small.getHeight()), transparent);
        return upright;
    }

    static BufferedImage narrowed(BufferedImage picture, int width) {
        double scale = Math.min(1, (double) width / picture.getWidth());
        return scaled(picture, scale, picture.getColorModel().hasAlpha());
    }

    /** The picture without a colour profile of its own. */
    static BufferedImage inScreenColours(BufferedImage picture) {
        if (picture.getColorModel().getColorSpace().isCS_sRGB()) {
            return picture;
        }
        BufferedImage plain = empty(picture.getWidth(), picture.getHeight(), false);
        draw(plain, picture, new AffineTransform(), false);
        return plain;
    }

    /** The largest piece of the given shape around the focal point, no larger than asked for. */
    static BufferedImage piece(BufferedImage picture, int width, int height, FocalPoint focus) {
        double shrink = Math.min((double) picture.getWidth() / width, (double) picture.getHeight() / height);
        int wide = Math.max(1, (int) Math.round(width * shrink));
        int high = Math.max(1, (int) Math.round(height * shrink));
        BufferedImage piece = picture.getSubimage(
                FocalPoint.start(focus.getX(), picture.getWidth(), Math.min(wide, picture.getWidth())),
                FocalPoint.start(focus.getY(), picture.getHeight(), Math.min(high, picture.getHeight())),
                Math.min(wide, picture.getWidth()),
                Math.min(high, picture.getHeight()));
        return narrowed(piece, width);
    }

    // Halved as often as it can be, so that every pixel of the original counts; then the rest.
    private static BufferedImage scaled(BufferedImage picture, double scale, boolean transparent) {
        BufferedImage current = picture;
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        while (current.getWidth() > width) {
            int nextWidth = Math.max(width, current.getWidth() / 2);
            int nextHeight = Math.max(height, current.getHeight() / 2);
            BufferedImage next = empty(nextWidth, nextHeight, transparent);
            draw(
                    next,
                    current,
                    AffineTransform.getScaleInstance(
                            (double) nextWidth / current.getWidth(), (double) nextHeight / current.getHeight()),
                    transparent);
            current = next;
        }
        return current;
    }

    private static BufferedImage empty(int width, int height, boolean transparent) {
        return new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static void draw(BufferedImage onto, BufferedImage picture, AffineTransform how, boolean transparent) {
        Graphics2D graphics = onto.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (!transparent) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, onto.getWidth(), onto.getHeight());
        }
        graphics.drawImage(picture, how, null);
        graphics.dispose();
    }

    // From the eight ways in which EXIF says a camera was held.
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
