package se.samsyn.domain.registration;

import se.samsyn.domain.registrationform.SeatedQuestion;

/**
 * A choice with seats that a participant has made.
 *
 * @param value as it is kept
 * @param seated whether they hold one of its seats; else they wait for one
 */
public record ChosenAnswer(SeatedQuestion question, String value, boolean seated) {

    /** How a choice with seats stands for whoever has made it. */
    public enum Standing {
        /** One of its seats is theirs. */
        SEAT,
        /** It is full, and they wait for a seat there. */
        QUEUE,
        /** Seats there are given when they have one at the event. */
        WISH
    }

    /** What it is called. */
    public String label() {
        return question.labels().get(value);
    }

    /** How it stands in a registration of this state. */
    public Standing standing(RegistrationState state) {
        boolean outside = state == RegistrationState.WAITING || state == RegistrationState.AWAITING_APPROVAL;
        return seated ? Standing.SEAT : outside ? Standing.WISH : Standing.QUEUE;
    }
}
