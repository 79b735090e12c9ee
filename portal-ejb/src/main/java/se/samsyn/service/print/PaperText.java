package se.samsyn.service.print;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import se.samsyn.domain.text.HtmlText;

/** Words as they come on paper. */
public final class PaperText {

    private PaperText() {}

    /** Whether there are glyphs for all of it; other signs, such as small pictures, may be missing. */
    public static boolean canPrint(String words) {
        return !printable(words).isBlank()
                && Normalizer.normalize(words, Form.NFC)
                        .codePoints()
                        .filter(PaperText::isOfAWord)
                        .allMatch(letter -> PaperFont.of(letter).isPresent());
    }

    /** The words without what paper has no sign for: steering signs, soft hyphens, pictures. */
    public static String printable(String words) {
        var printed = new StringBuilder();
        Normalizer.normalize(words, Form.NFC).codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                printed.appendCodePoint(sign == '\u00A0' || sign == '\n' ? sign : ' ');
            } else if (!isInvisible(sign) && PaperFont.of(sign).isPresent()) {
                printed.appendCodePoint(sign);
            }
        });
        return printed.toString();
    }

    /** The words as text of XHTML. */
    public static String xhtml(String words) {
        return HtmlText.of(printable(words));
    }

    /** How wide the words are in letters of that size, in the same measure. */
    static float width(String words, float size) {
        float width = 0;
        for (int letter : ArabicShaping.joined(words).codePoints().toArray()) {
            Optional<PaperFont> font = PaperFont.of(letter);
            width += font.isPresent() ? font.get().width(letter) : 0;
        }
        return width * size;
    }

    private static boolean isOfAWord(int sign) {
        return Character.isLetterOrDigit(sign) || isMark(sign) && !isPictureStyle(sign);
    }

    static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPictureStyle(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F || sign == 0x20E3;
    }

    private static boolean isInvisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || isPictureStyle(sign);
    }
}
