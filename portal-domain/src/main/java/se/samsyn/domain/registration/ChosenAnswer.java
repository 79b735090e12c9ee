package se.samsyn.domain.registration;

/**
 * A choice with seats that a participant has made.
 *
 * @param value as it is kept
 * @param seated whether they hold one of its seats; else they wait for one
 */
public record ChosenAnswer(SeatedQuestion question, String value, boolean seated) {

    /** What it is called. */
    public String label() {
        return question.labels().get(value);
    }
}
