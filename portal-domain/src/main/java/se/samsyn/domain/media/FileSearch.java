package se.samsyn.domain.media;

/**
 * What somebody looks for in the library.
 *
 * @param text part of the name, the title or a tag; empty for all
 * @param kind null for files and images alike
 * @param tag the whole of one; empty for all
 * @param lack null for all
 * @param page from 1
 * @param size how many on a page
 */
public record FileSearch(String text, Kind kind, String tag, Lack lack, int page, int size) {

    public static final int PAGE_SIZE = 25;
    private static final int LARGEST_PAGE = 200;

    /** What a picker can be limited to. */
    public enum Kind {
        IMAGE,
        DOCUMENT
    }

    /** What a file can want for. */
    public enum Lack {
        /** An image that is neither described nor said to be decorative. */
        ALT_TEXT,
        /** An image of which nobody has said whether people in it agreed. */
        CONSENT,
        /** In quarantine. */
        SCAN
    }

    public FileSearch {
        text = text == null ? "" : text.strip();
        tag = tag == null ? "" : tag.strip();
        page = Math.max(1, page);
        size = Math.min(LARGEST_PAGE, Math.max(1, size));
    }

    /** By words and kind alone, as pickers search. */
    public FileSearch(String text, Kind kind, int page, int size) {
        this(text, kind, "", null, page, size);
    }

    /** The first page of everything, newest first. */
    public static FileSearch all() {
        return new FileSearch("", null, 1, PAGE_SIZE);
    }
}
