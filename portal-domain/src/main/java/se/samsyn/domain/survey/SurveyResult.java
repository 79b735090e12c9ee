package se.samsyn.domain.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was answered to one question.
 *
 * @param counts how often each choice was made, in the choices' order; empty for a question answered in words
 * @param words what was written, in no order that tells who wrote it
 */
public record SurveyResult(SurveyQuestion question, List<Bar> counts, List<String> words) {

    /** One choice: how many made it, and how many percent of those who answered the question, rounded. */
    public record Bar(String label, long count, int percent) {}

    /** The result of a question with choices, from how often each was made. */
    public static SurveyResult of(SurveyQuestion question, List<Long> counts, List<String> words) {
        long all = counts.stream().mapToLong(Long::longValue).sum();
        List<String> labels = question.getChoices();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            long count = counts.get(i);
            bars.add(new Bar(labels.get(i), count, all == 0 ? 0 : (int) Math.round(100.0 * count / all)));
        }
        return new SurveyResult(question, List.copyOf(bars), List.copyOf(words));
    }

    /** How many answered the question. */
    public long answered() {
        return question.isText()
                ? words.size()
                : counts.stream().mapToLong(Bar::count).sum();
    }

    /** The mean of a scale with one decimal and a comma, "4,2"; empty for other kinds and without answers. */
    public String mean() {
        if (!question.isScale() || answered() == 0) {
            return "";
        }
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += (i + 1) * counts.get(i).count();
        }
        return String.format(Locale.forLanguageTag("sv"), "%.1f", (double) sum / answered());
    }
}
