package se.samsyn.service.print;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters by the forms that Unicode lists for them ("Arabic Presentation Forms"): alone, at a word's end, at its
 * beginning, in its middle. A letter for which none are listed stands alone.
 */
final class ArabicShaping {

    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int MIDDLE = 3;
    private static final int BOTH_SIDES = 4;

    private static final char LAM = '\u0644';

    private static final Map<String, List<Character>> FORMS = forms();

    private ArabicShaping() {}

    static String joined(String words) {
        var joined = new StringBuilder();
        boolean before = false;
        int i = 0;
        while (i < words.length()) {
            char letter = words.charAt(i);
            if (PaperText.isMark(letter)) {
                joined.append(letter);
                i++;
                continue;
            }
            String unit = isLigature(words, i) ? words.substring(i, i + 2) : String.valueOf(letter);
            boolean after = joinsAfter(unit) && joinsBefore(nextLetter(words, i + unit.length()));
            joined.append(form(unit, before && joinsBefore(unit), after));
            before = joinsAfter(unit);
            i += unit.length();
        }
        return joined.toString();
    }

    private static String form(String unit, boolean before, boolean after) {
        List<Character> forms = FORMS.get(unit);
        if (forms == null) {
            return unit;
        }
        int form = before ? after ? MIDDLE : END : after ? BEGINNING : 0;
        return String.valueOf(forms.get(form));
    }

    private static boolean isLigature(String words, int i) {
        return words.charAt(i) == LAM && i + 1 < words.length() && FORMS.containsKey(words.substring(i, i + 2));
    }

    private static String nextLetter(String words, int from) {
        int i = from;
        while (i < words.length() && PaperText.isMark(words.charAt(i))) {
            i++;
        }
        return i < words.length() ? words.substring(i, i + 1) : "";
    }

    private static boolean joinsBefore(String unit) {
        return FORMS.containsKey(unit) && FORMS.get(unit).size() > END;
    }

    private static boolean joinsAfter(String unit) {
        return FORMS.containsKey(unit) && FORMS.get(unit).size() == BOTH_SIDES;
    }

    // The forms of a letter stand one after the other, in the order of the constants above.
    private static Map<String, List<Character>> forms() {
        Map<String, List<Character>> forms = new HashMap<>();
        collect(forms, '\uFE80', '\uFEFC');
        collect(forms, '\uFB50', '\uFBE5');
        collect(forms, '\uFBFC', '\uFBFF');
        return Map.copyOf(forms);
    }

    private static void collect(Map<String, List<Character>> forms, char first, char last) {
        for (char form = first; form <= last; form++) {
            if (Character.isLetter(form)) {
                String letter = Normalizer.normalize(String.valueOf(form), Form.NFKC);
                forms.computeIfAbsent(letter, none -> new ArrayList<>()).add(form);
            }
        }
    }
}
