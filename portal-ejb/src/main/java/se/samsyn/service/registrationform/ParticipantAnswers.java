package se.samsyn.service.registrationform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.domain.registrationform.TypedAnswers;

/** What participants have answered, for staff: nobody reads a sensitive answer without being noted. */
@ApplicationScoped
public class ParticipantAnswers {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private Clock clock;

    /**
     * An answer beside its question, as people read it.
     *
     * @param waiting those of the values for whose seats the participant waits
     */
    public record Answered(RegistrationQuestion question, List<String> values, List<String> waiting) {}

    /** What the participant has answered to questions that are not sensitive. */
    public List<Answered> open(Registration registration) {
        return answered(registration, false);
    }

    /** How many sensitive questions the participant has answered. */
    public int sensitiveCount(Registration registration) {
        return answered(registration, true).size();
    }

    /** What the participant has answered to sensitive questions; that {@code reader} has read it is noted. */
    @Transactional
    public List<Answered> sensitive(Registration registration, String reader) {
        note(registration.getEventId(), registration.getNumber(), reader);
        return answered(registration, true);
    }

    /** Notes that somebody reads what all participants of the event have answered to sensitive questions. */
    @Transactional
    void noteAll(long eventId, String reader) {
        note(eventId, null, reader);
    }

    private void note(long eventId, Integer number, String reader) {
        em.createNativeQuery("insert into sensitive_read (event_id, number, by_user, at)"
                        + " values (?1, cast(?2 as integer), ?3, ?4)")
                .setParameter(1, eventId)
                .setParameter(2, number)
                .setParameter(3, reader)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private List<Answered> answered(Registration registration, boolean sensitive) {
        TypedAnswers given = answers.of(registration.getId());
        RegistrationForm form = answers.form(registration.getEventId());
        List<ChosenAnswer> chosen = answers.chosen(registration.getId(), form.seated());
        return form.getQuestions().stream()
                .filter(question -> question.isSensitive() == sensitive)
                .filter(question -> !given.to(question).isEmpty())
                .map(question -> new Answered(
                        question,
                        question.words(given.to(question)),
                        chosen.stream()
                                .filter(each -> each.question().id() == question.getId() && !each.seated())
                                .map(ChosenAnswer::label)
                                .toList()))
                .toList();
    }
}
