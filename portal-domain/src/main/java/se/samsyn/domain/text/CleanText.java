package se.samsyn.domain.text;

import java.text.Normalizer;

/**
 * Text as it comes in from anywhere, in the one form in which the portal stores, finds and prints it.
 *
 * <ol>
 *   <li>Letters are composed (NFC): {@code å} is one sign, not an a and a ring as a Mac sends it.
 *   <li>Control characters are taken out, except tab, line feed and carriage return; with them NUL, which no database stores.
 *   <li>Noncharacters of Unicode (U+FDD0 to U+FDEF, and the last two of each plane) and halves of surrogate pairs are taken out: XML,
 *       and so every PDF and calendar, refuses them.
 *   <li>The byte order mark U+FEFF is taken out: nobody sees it, and no search finds a word that begins with it.
 * </ol>
 *
 * <p>What comes with a request is cleaned where it is read, before any form, search or look-up sees it: parameters, names of files and
 * paths. Whoever takes text from elsewhere cleans it there: from JSON, entities in HTML, documents, answers of other servers.
 *
 * <p>{@code CleanText.of("A\u030Angstro\u0308m\u0000")} is {@code Ångström}. Cleaning twice gives the same as cleaning once.
 */
public final class CleanText {

    private static final int FIRST_NONCHARACTER = 0xFDD0;
    private static final int LAST_NONCHARACTER = 0xFDEF;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CleanText() {}

    /** The text in its one form; null for null. */
    public static String of(String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CleanText::isKept).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    // Nearly all text: below the combining marks nothing is to be composed.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 0x300 || !isKept(sign)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(int sign) {
        if (sign == '\t' || sign == '\n' || sign == '\r') {
            return true;
        }
        boolean control = Character.getType(sign) == Character.CONTROL;
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean noncharacter = sign >= FIRST_NONCHARACTER && sign <= LAST_NONCHARACTER || (sign & 0xFFFE) == 0xFFFE;
        return !control && !half && !noncharacter && sign != BYTE_ORDER_MARK;
    }
}
