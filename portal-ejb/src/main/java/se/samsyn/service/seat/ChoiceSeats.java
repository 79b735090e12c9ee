package se.samsyn.service.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registrationform.AnswerChoice;
import se.samsyn.domain.registrationform.ChoiceCounts;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.service.persistence.Row;

/**
 * The seats of choices: of workshops, and of choices in an event's own questions. Only who has a seat at the event holds one;
 * everybody else keeps a wish. Seats are given by those who hold the event's lock, so none is given twice.
 */
@ApplicationScoped
public class ChoiceSeats {

    private static final String STANDINGS = """
            select a.value, count(*) filter (where a.seated and r.state in ('CONFIRMED', 'OFFERED')) as seated,
                count(*) filter (where not a.seated and r.state in ('CONFIRMED', 'OFFERED')) as waiting,
                count(*) filter (where r.state in ('WAITING', 'AWAITING_APPROVAL')) as wished
            from registration_answer a join registration r on r.id = a.registration_id
            where a.question_id = ?1 group by a.value""";

    private static final String WAITING = """
            select a.registration_id, a.question_id, a.value from registration_answer a
            join registration r on r.id = a.registration_id join registration_question q on q.id = a.question_id
            where q.event_id = ?1 and q.kind in ('CHOICE', 'CHOICES', 'WORKSHOPS') and not a.seated
            and r.state in ('CONFIRMED', 'OFFERED') order by a.chosen_at, r.number""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** A seat that somebody has got who waited for it. */
    public record Given(long registrationId, long questionId, String value) {}

    /** How each choice of the question stands, by what is kept of it; choices that nobody has made are left out. */
    public Map<String, ChoiceCounts> standings(long questionId) {
        Map<String, ChoiceCounts> standings = new HashMap<>();
        Row.of(em.createNativeQuery(STANDINGS).setParameter(1, questionId))
                .forEach(row -> standings.put(
                        row.text("value"),
                        new ChoiceCounts(row.number("seated"), row.number("waiting"), row.number("wished"))));
        return standings;
    }

    /**
     * Gives what is free to those who have a seat at the event and wait for one here, in the order in which they chose.
     * Running it twice changes nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Given> promoteFromWaitingList(RegistrationForm form) {
        em.flush();
        Map<Long, Map<String, Long>> taken = new HashMap<>();
        List<Given> given = new ArrayList<>();
        for (Row row : Row.of(em.createNativeQuery(WAITING).setParameter(1, form.getEventId()))) {
            Given wanted = new Given(row.number("registration_id"), row.number("question_id"), row.text("value"));
            Map<String, Long> there = taken.computeIfAbsent(wanted.questionId(), this::taken);
            if (isFree(form, wanted, there)) {
                take(wanted);
                there.merge(wanted.value(), 1L, Long::sum);
                given.add(wanted);
            }
        }
        return given;
    }

    /** Gives somebody who has just got their seat at the event what they had wished for, as far as there are seats. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seat(Registration registration, RegistrationForm form) {
        if (form.getQuestions().stream().noneMatch(RegistrationQuestion::isChosen)) {
            return;
        }
        em.flush();
        List<Row> rows = Row.of(em.createNativeQuery("""
                        select question_id, value from registration_answer
                        where registration_id = ?1 and not seated order by question_id, n""").setParameter(1, registration.getId()));
        for (Row row : rows) {
            Given wanted = new Given(registration.getId(), row.number("question_id"), row.text("value"));
            if (isFree(form, wanted, taken(wanted.questionId()))) {
                take(wanted);
            }
        }
    }

    private Map<String, Long> taken(long questionId) {
        Map<String, Long> taken = new HashMap<>();
        standings(questionId).forEach((value, counts) -> taken.put(value, counts.taken()));
        return taken;
    }

    // What has left the programme has no seats to give.
    private static boolean isFree(RegistrationForm form, Given wanted, Map<String, Long> taken) {
        Optional<AnswerChoice> choice = form.getQuestions().stream()
                .filter(question -> question.getId() == wanted.questionId())
                .findFirst()
                .flatMap(question -> question.choice(wanted.value()));
        return choice.map(each -> each.left(taken.getOrDefault(wanted.value(), 0L)))
                .map(left -> left > 0)
                .orElse(choice.isPresent());
    }

    private void take(Given wanted) {
        em.createNativeQuery("""
                        update registration_answer set seated = true
                        where registration_id = ?1 and question_id = ?2 and value = ?3""")
                .setParameter(1, wanted.registrationId())
                .setParameter(2, wanted.questionId())
                .setParameter(3, wanted.value())
                .executeUpdate();
    }
}
