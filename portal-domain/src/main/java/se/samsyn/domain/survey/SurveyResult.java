package se.samsyn.domain.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was answered to one question. How a question was answered that fewer than {@link Survey#FEWEST_SHOWN} answered is
 * nobody's to know, though others of the same survey were answered by many.
 *
 * @param answered how many answered the question
 * @param counts how often each choice was made, in the choices' order; empty when too few chose, and for words
 * @param words what was written, in no order that tells who wrote it
 */
public record SurveyResult(SurveyQuestion question, long answered, List<Bar> counts, List<String> words) {

    /** One choice: how many made it, and how many percent of those who answered the question, rounded. */
    public record Bar(String label, long count, int percent) {}

    /** The result of a question with choices, from how often each was made. */
    public static SurveyResult ofChoices(SurveyQuestion question, List<Long> counts) {
        long all = counts.stream().mapToLong(Long::longValue).sum();
        List<Bar> bars = new ArrayList<>();
        if (all >= Survey.FEWEST_SHOWN) {
            List<String> labels = question.getChoices();
            for (int i = 0; i < counts.size(); i++) {
                long count = counts.get(i);
                bars.add(new Bar(labels.get(i), count, (int) Math.round(100.0 * count / all)));
            }
        }
        return new SurveyResult(question, all, List.copyOf(bars), List.of());
    }

    /** The result of a question that is answered in words. */
    public static SurveyResult ofWords(SurveyQuestion question, List<String> words) {
        return new SurveyResult(question, words.size(), List.of(), List.copyOf(words));
    }

    /** Whether so few chose that nobody is told what. */
    public boolean isTooFew() {
        return !question.isText() && answered < Survey.FEWEST_SHOWN;
    }

    /** The mean of a scale with one decimal and a comma, "4,2"; empty for other kinds and where too few answered. */
    public String mean() {
        if (!question.isScale() || isTooFew()) {
            return "";
        }
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += (i + 1) * counts.get(i).count();
        }
        return String.format(Locale.forLanguageTag("sv"), "%.1f", (double) sum / answered);
    }
}
