package se.samsyn.domain.media;

import java.util.regex.Pattern;

/** Words in a picture's place, for those who don't see it. */
public final class AltText {

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(jpe?g|png|gif|webp|tiff?|bmp|svg|heic|avif)", Pattern.CASE_INSENSITIVE);

    private AltText() {}

    /** Behaviour 11: a camera's or a computer's name for the picture describes nothing. */
    public static boolean isFileName(String text) {
        return text != null && FILE_NAME.matcher(text.strip()).matches();
    }

    /** The page's own words, or else the library's. */
    public static String of(String onThePage, StoredFile file) {
        boolean own = onThePage != null && !onThePage.isBlank();
        return own ? onThePage : file == null ? "" : file.getAltText();
    }
}
