package se.samsyn.domain.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.registrationform.GivenAnswer;

/**
 * A registration as a line of the list that staff take away.
 *
 * @param place on the waiting list, from 1; {@code null} for whoever does not wait
 * @param came the days on which they were checked in, in order
 * @param answers to the event's own questions, by their ids; without those that are sensitive, and none of somebody protected
 */
public record ParticipantLine(
        RegistrationRow row, Integer place, List<LocalDate> came, Map<Long, List<GivenAnswer>> answers) {}
