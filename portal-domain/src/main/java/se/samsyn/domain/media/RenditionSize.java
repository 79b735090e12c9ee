package se.samsyn.domain.media;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A size in which pages ask for an image: a width for the body of a page, or a piece of fixed shape around the focal point. */
public enum RenditionSize {
    SMALL("480", 480, 0),
    MEDIUM("960", 960, 0),
    LARGE("1600", 1600, 0),
    /** For the library's own lists. */
    CARD("kort", 480, 320),
    /** What other services show beside a shared address; their own recommendation. */
    SHARE("delning", 1200, 630);

    private final String key;
    private final int width;
    private final int height;

    RenditionSize(String key, int width, int height) {
        this.key = key;
        this.width = width;
        this.height = height;
    }

    /** The sizes that keep the picture whole and are smaller than it, the smallest first. */
    public static List<RenditionSize> below(int imageWidth) {
        return Arrays.stream(values())
                .filter(size -> !size.isCrop() && size.width < imageWidth)
                .toList();
    }

    public static Optional<RenditionSize> of(String key) {
        return Arrays.stream(values()).filter(size -> size.key.equals(key)).findFirst();
    }

    /** As addresses have it: {@code /filer/12/480/foto.jpg}. */
    public String key() {
        return key;
    }

    /** In pixels; a piece is smaller when the picture is. */
    public int width() {
        return width;
    }

    /** In pixels; 0 follows from the picture. */
    public int height() {
        return height;
    }

    /** Whether it shows a piece of the picture only. */
    public boolean isCrop() {
        return height > 0;
    }
}
