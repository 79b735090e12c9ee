package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.registration.AnswerChoice;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationForm;
import se.samsyn.domain.registration.RegistrationQuestion;
import se.samsyn.domain.registration.TypedAnswers;

/** The questions of an event's form and what each participant has answered. */
@ApplicationScoped
class RegistrationAnswers {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** What the event asks; a form without questions where it asks nothing. */
    RegistrationForm form(long eventId) {
        RegistrationForm form = em.find(RegistrationForm.class, eventId);
        return form == null ? new RegistrationForm(eventId) : form;
    }

    /** What the participant has answered. */
    TypedAnswers of(long registrationId) {
        Map<Long, List<String>> answers = new HashMap<>();
        List<?> rows = em.createNativeQuery(
                        "select question_id, value from registration_answer where registration_id = ?1 order by question_id, n")
                .setParameter(1, registrationId)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            answers.computeIfAbsent(((Number) cells[0]).longValue(), any -> new ArrayList<>())
                    .add((String) cells[1]);
        }
        return new TypedAnswers(answers);
    }

    /** What each of the participants has answered to questions that are not sensitive; nothing of those who are protected. */
    Map<Long, Map<Long, List<String>>> open(List<Long> registrationIds) {
        Map<Long, Map<Long, List<String>>> answers = new HashMap<>();
        List<?> rows = em.createNativeQuery("""
                        select a.registration_id, a.question_id, a.value from registration_answer a
                        join registration_question q on q.id = a.question_id
                        join registration r on r.id = a.registration_id
                        where not q.sensitive and not r.protected_identity
                        and a.registration_id = any(cast(?1 as bigint[])) order by a.n""")
                .setParameter(1, registrationIds.toString().replace('[', '{').replace(']', '}'))
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            answers.computeIfAbsent(((Number) cells[0]).longValue(), any -> new HashMap<>())
                    .computeIfAbsent(((Number) cells[1]).longValue(), any -> new ArrayList<>())
                    .add((String) cells[2]);
        }
        return answers;
    }

    /**
     * Keeps what a participant has answered instead of what they had answered before; for callers that have taken the desk,
     * so that a seat is given up and another taken in one step.
     *
     * @throws InvalidInputException when a choice has no seat left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(Registration registration, RegistrationForm form, TypedAnswers answers) {
        em.createNativeQuery("delete from registration_answer where registration_id = ?1")
                .setParameter(1, registration.getId())
                .executeUpdate();
        keep(registration, form, answers);
    }

    /**
     * Keeps what a new participant has answered; for callers that have taken the desk. Whoever is registered holds their
     * choice, also while they wait.
     *
     * @throws InvalidInputException when a choice has no seat left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Registration registration, RegistrationForm form, TypedAnswers answers) {
        List<TypedAnswers.Kept> kept = answers.kept(form);
        requireSeats(registration, form, kept);
        for (TypedAnswers.Kept answer : kept) {
            for (int n = 0; n < answer.values().size(); n++) {
                em.createNativeQuery(
                                "insert into registration_answer (registration_id, question_id, n, value) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, registration.getId())
                        .setParameter(2, answer.questionId())
                        .setParameter(3, n)
                        .setParameter(4, answer.values().get(n))
                        .executeUpdate();
            }
        }
    }

    private void requireSeats(Registration registration, RegistrationForm form, List<TypedAnswers.Kept> kept) {
        List<InvalidField> full = new ArrayList<>();
        for (TypedAnswers.Kept answer : kept) {
            RegistrationQuestion question = form.getQuestions().stream()
                    .filter(each -> each.getId() == answer.questionId())
                    .findFirst()
                    .orElseThrow();
            if (!question.isSeated()) {
                continue;
            }
            Map<String, Long> taken = takenByOthers(question, registration.getId());
            for (AnswerChoice choice : question.getChoices()) {
                Integer left = choice.left(taken.getOrDefault(choice.label(), 0L));
                if (answer.values().contains(choice.label()) && left != null && left == 0) {
                    full.add(InvalidField.of(question.getField(), "registration_error.choice_full", choice.label()));
                }
            }
        }
        if (!full.isEmpty()) {
            throw new InvalidInputException(full);
        }
    }

    /** How many hold each choice of the question. */
    Map<String, Long> taken(RegistrationQuestion question) {
        return takenByOthers(question, 0);
    }

    private Map<String, Long> takenByOthers(RegistrationQuestion question, long registrationId) {
        Map<String, Long> taken = new HashMap<>();
        List<?> rows = em.createNativeQuery("""
                        select a.value, count(*) from registration_answer a join registration r on r.id = a.registration_id
                        where a.question_id = ?1 and r.id <> ?2
                        and r.state in ('AWAITING_APPROVAL', 'CONFIRMED', 'WAITING', 'OFFERED') group by a.value""")
                .setParameter(1, question.getId())
                .setParameter(2, registrationId)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            taken.put((String) cells[0], ((Number) cells[1]).longValue());
        }
        return taken;
    }
}
