package se.samsyn.service.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Lays Hebrew and Arabic from right to left, the digits and Latin words in them from left to right. */
final class WritingDirection implements BidiSplitter, BidiReorderer {

    private Bidi paragraph;

    @Override
    public void setParagraph(String words, byte direction) {
        int base = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        paragraph = new Bidi(words, base);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = paragraph.getRunStart(run);
        boolean toTheLeft = paragraph.getRunLevel(run) % 2 == 1;
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start, toTheLeft ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String words) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    /** Turns the letters of a run around; a mark stays behind the letter that it belongs to. */
    @Override
    public String reorderRTLTextToLTR(String run) {
        var turned = new StringBuilder();
        int end = run.length();
        while (end > 0) {
            int start = run.offsetByCodePoints(end, -1);
            while (start > 0 && PaperText.isMark(run.codePointAt(start))) {
                start = run.offsetByCodePoints(start, -1);
            }
            turned.append(mirrored(run.substring(start, end)));
            end = start;
        }
        return turned.toString();
    }

    private static String mirrored(String sign) {
        return switch (sign) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "«" -> "»";
            case "»" -> "«";
            default -> sign;
        };
    }

    @Override
    public String shapeText(String words) {
        return ArabicShaping.joined(words);
    }

    @Override
    public String deshapeText(String words) {
        return Normalizer.normalize(words, Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
