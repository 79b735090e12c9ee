package se.samsyn.domain.registrationform;

import java.util.Map;

/**
 * A question whose choices have seats, as it is told to people in one language.
 *
 * @param workshops whether its choices are the programme's workshops
 * @param labels what each choice is called, by what is kept of it
 */
public record SeatedQuestion(long id, String words, boolean workshops, Map<String, String> labels) {}
