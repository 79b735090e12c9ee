package se.samsyn.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.samsyn.domain.InvalidInputException;

/**
 * The last part of an item's public address: lower-case letters a to z, digits and single hyphens.
 *
 * <p>{@code Slug.ofTitle("Länsdialog: Missbruk & beroende")} is {@code lansdialog-missbruk-och-beroende}.
 */
public record Slug(String value) {

    public static final int MAX_LENGTH = 70;

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final String NAMELESS = "namnlos";

    // Letters that Unicode does not take apart into a base and an accent.
    private static final Map<String, String> SPELLED_OUT =
            Map.of("æ", "ae", "ø", "o", "ß", "ss", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "&", " och ");

    public Slug {
        if (!isValid(value)) {
            throw new InvalidInputException("slug", "error.slug_invalid", MAX_LENGTH);
        }
    }

    /** The address that a title suggests; a title without a single letter or digit gives {@code namnlos}. */
    public static Slug ofTitle(String title) {
        String letters = title.toLowerCase(Locale.ROOT);
        for (var letter : SPELLED_OUT.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        letters = ACCENTS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        String hyphenated = NEITHER_LETTER_NOR_DIGIT.matcher(letters).replaceAll("-");
        String slug = shortened(withoutHyphensAround(hyphenated));
        return new Slug(slug.isEmpty() ? NAMELESS : slug);
    }

    /** Whether what somebody typed can stand in an address as it is. */
    public static boolean isValid(String value) {
        return value != null
                && value.length() <= MAX_LENGTH
                && VALID.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }

    // Whole words, as long as the first one fits.
    private static String shortened(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int lastWordEnd = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, lastWordEnd > 0 ? lastWordEnd : MAX_LENGTH);
    }

    private static String withoutHyphensAround(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from < to ? slug.substring(from, to) : "";
    }
}
