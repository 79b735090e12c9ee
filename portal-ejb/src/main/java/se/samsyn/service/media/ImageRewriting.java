package se.samsyn.service.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageInputStream;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileRefused.Reason;
import se.samsyn.domain.media.FocalPoint;
import se.samsyn.domain.media.RenditionSize;

/**
 * Writes an image anew: the picture alone, no wider than a page needs, without the camera's notes (place, time, owner)
 * and without anything hidden behind it.
 */
final class ImageRewriting {

    static final int MOST_MEGAPIXELS = 40;
    static final int MAX_WIDTH = 2000;

    private static final float JPEG_QUALITY = 0.88f;
    // A picture is decoded to at most this many pixels of 4 bytes: larger ones are thinned while they are read.
    private static final long DECODED_PIXELS = 12_000_000;

    // One at a time: each takes up to 100 MB for a moment.
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private ImageRewriting() {}

    /** Reads the one file, writes the other, and tells what came of it. */
    static Rewritten rewrite(Path from, FileFormat format, Path to) throws IOException {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            int orientation = format == FileFormat.JPEG ? ExifOrientation.of(from) : ExifOrientation.UPRIGHT;
            BufferedImage picture =
                    Picture.upright(read(from, format), orientation, MAX_WIDTH, format != FileFormat.JPEG);
            FileFormat written = format == FileFormat.JPEG ? FileFormat.JPEG : FileFormat.PNG;
            write(picture, written, to.toFile());
            return new Rewritten(written, picture.getWidth(), picture.getHeight());
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    /** Writes an image of the library in another size. */
    static void resize(Path from, FileFormat format, RenditionSize size, FocalPoint focus, Path to) throws IOException {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            BufferedImage picture = read(from, format);
            BufferedImage resized = size.isCrop()
                    ? Picture.piece(picture, size.width(), size.height(), focus)
                    : Picture.narrowed(picture, size.width());
            write(resized, format, to.toFile());
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    // A colour profile that is empty, broken or of another kind of colours says nothing about the picture: it is read
    // without.
    private static BufferedImage read(Path file, FileFormat format) throws IOException {
        JpegParts jpeg = format == FileFormat.JPEG ? JpegParts.of(file) : null;
        if (jpeg != null && jpeg.isForPrint()) {
            throw new FileRefused(Reason.PRINT_COLOURS);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            return read(in, format);
        } catch (FileRefused e) {
            if (jpeg == null || e.reason() != Reason.UNREADABLE) {
                throw e;
            }
            return read(ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg.withoutProfile())), format);
        }
    }

    private static BufferedImage read(ImageInputStream in, FileFormat format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try {
            // Metadata stays unread: it can be packed to swell.
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_MEGAPIXELS * 1_000_000L) {
                throw new FileRefused(Reason.TOO_MANY_PIXELS, MOST_MEGAPIXELS);
            }
            int every = (int) Math.ceil(Math.sqrt((double) pixels / DECODED_PIXELS));
            ImageReadParam thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(every, every, 0, 0);
            BufferedImage picture = reader.read(0, thinned);
            return format == FileFormat.JPEG ? Picture.inScreenColours(picture) : picture;
        } catch (FileRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The readers of the JDK answer broken files with exceptions of many kinds.
            throw new FileRefused(e, Reason.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static void write(BufferedImage picture, FileFormat format, File file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        try (var out = new FileImageOutputStream(file)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format == FileFormat.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(JPEG_QUALITY);
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    record Rewritten(FileFormat format, int width, int height) {}
}
