package se.samsyn.domain.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/**
 * The order of names in every list that is sorted in Java: å, ä and ö last, v before w, é with e, capitals beside small letters, a
 * space and a hyphen before every letter. It is that of the database's collation {@code swedish}; Java's own Collator takes w for v
 * and looks past spaces.
 */
public final class SwedishOrder implements Comparator<String> {

    /** The one there is. */
    public static final SwedishOrder INSTANCE = new SwedishOrder();

    private static final String SIGNS =
            "\t\n\r _-–—,;:!?.'‘’\"“”()[]{}§@*/\\&#%`´^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyzåäö";

    // Letters that are sorted as others, but do not come apart into one of those and a mark.
    private static final Map<Integer, String> AS_OTHERS = Map.ofEntries(
            Map.entry((int) 'æ', "ä"),
            Map.entry((int) 'ø', "ö"),
            Map.entry((int) 'ő', "ö"),
            Map.entry((int) 'ü', "y"),
            Map.entry((int) 'ű', "y"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'œ', "oe"),
            Map.entry(0xA0, " "));

    private SwedishOrder() {}

    @Override
    public int compare(String one, String other) {
        String small = small(one);
        String otherSmall = small(other);
        int byLetters = letters(small).compareTo(letters(otherSmall));
        int byMarks = byLetters != 0 ? byLetters : small.compareTo(otherSmall);
        // Small letters first.
        return byMarks != 0 ? byMarks : other.compareTo(one);
    }

    private static String small(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String letters(String small) {
        StringBuilder letters = new StringBuilder(small.length());
        small.codePoints().forEach(sign -> append(sign, letters));
        return letters.toString();
    }

    // A sign that stands in no list comes after all that do, by its number.
    private static void append(int sign, StringBuilder letters) {
        int place = SIGNS.indexOf(sign);
        if (place >= 0) {
            letters.append((char) place);
        } else if (AS_OTHERS.containsKey(sign)) {
            AS_OTHERS.get(sign).chars().forEach(other -> append(other, letters));
        } else {
            String apart = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD);
            int letter = apart.codePointAt(0);
            if (letter != sign) {
                append(letter, letters);
            } else if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                letters.appendCodePoint(sign);
            }
        }
    }
}
