package se.samsyn.service.registrationform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.registrationform.AnswerChoice;
import se.samsyn.domain.registrationform.ChoiceCounts;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.domain.registrationform.RenamedChoices;
import se.samsyn.domain.registrationform.WorkshopChoice;
import se.samsyn.service.seat.ChoiceSeats;

/** Sees to it that what participants have answered is still an answer when staff change the form. */
@ApplicationScoped
class FormCheck {

    private static final int MOST_SEATS = 99_999;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ChoiceSeats seats;

    /** Which choices have other words now, by the question's id: the new words by the old ones. */
    Map<Long, Map<String, String>> renamed(RegistrationForm form) {
        Map<Long, Map<String, String>> renamed = new HashMap<>();
        for (RegistrationQuestion question : form.getQuestions()) {
            RegistrationQuestion stored = stored(question);
            if (stored != null && stored.getKind() == question.getKind() && !question.isWorkshops()) {
                renamed.put(question.getId(), RenamedChoices.between(stored, question));
            }
        }
        return renamed;
    }

    /** Gives answers the new words of their choices. */
    void rename(Map<Long, Map<String, String>> renamed) {
        renamed.forEach((question, words) -> words.forEach((old, now) -> em.createNativeQuery(
                        "update registration_answer set value = ?3 where question_id = ?1 and value = ?2")
                .setParameter(1, question)
                .setParameter(2, old)
                .setParameter(3, now)
                .executeUpdate()));
    }

    /**
     * Requires that what has been answered stays an answer, and that nobody loses a seat.
     *
     * @param renamed choices that are the same under other words
     * @param programme the workshops as they are stored
     */
    void requireAnswersStay(
            RegistrationForm form, Map<Long, Map<String, String>> renamed, List<WorkshopChoice> programme) {
        for (int i = 0; i < form.getQuestions().size(); i++) {
            RegistrationQuestion question = form.getQuestions().get(i);
            RegistrationQuestion stored = stored(question);
            if (stored != null) {
                requireKind(question, stored, i);
                requireChoices(question, renamed.getOrDefault(question.getId(), Map.of()), i);
                requireSeats(form, question, renamed.getOrDefault(question.getId(), Map.of()), i, programme);
            }
        }
    }

    /** Requires that the seats of workshops are numbers of seats. */
    void requireNumbers(RegistrationForm form, List<WorkshopChoice> programme) {
        for (int at = 0; at < form.getQuestions().size(); at++) {
            for (int i = 0; form.getQuestions().get(at).isWorkshops() && i < programme.size(); i++) {
                Integer seats = form.getWorkshopSeats().get(programme.get(i).key());
                if (seats != null && (seats < 0 || seats > MOST_SEATS)) {
                    throw new InvalidInputException(
                            at(at) + "workshops:" + i + ":seats", "error.form_workshop_seats", MOST_SEATS);
                }
            }
        }
    }

    private RegistrationQuestion stored(RegistrationQuestion question) {
        return question.getId() == null ? null : em.find(RegistrationQuestion.class, question.getId());
    }

    private void requireKind(RegistrationQuestion question, RegistrationQuestion stored, int index) {
        if (stored.getKind() != question.getKind() && !values(question.getId()).isEmpty()) {
            throw new InvalidInputException(at(index) + "kind", "error.form_kind_answered");
        }
    }

    private void requireChoices(RegistrationQuestion question, Map<String, String> renamed, int index) {
        if (!question.isChosen() || question.isWorkshops()) {
            return;
        }
        Set<String> given = new HashSet<>(values(question.getId()));
        given.removeAll(renamed.keySet());
        question.getChoices().forEach(choice -> given.remove(choice.value()));
        if (!given.isEmpty()) {
            throw new InvalidInputException(
                    at(index) + "choiceLines",
                    "error.form_choice_made",
                    given.iterator().next());
        }
    }

    private void requireSeats(
            RegistrationForm form,
            RegistrationQuestion question,
            Map<String, String> renamed,
            int index,
            List<WorkshopChoice> programme) {
        if (!question.isChosen()) {
            return;
        }
        List<InvalidField> problems = new ArrayList<>();
        Map<String, ChoiceCounts> standings = seats.standings(question.getId());
        Map<String, Long> taken = new HashMap<>();
        standings.forEach((value, counts) -> taken.put(renamed.getOrDefault(value, value), counts.taken()));
        if (question.isWorkshops()) {
            for (int i = 0; i < programme.size(); i++) {
                WorkshopChoice workshop = programme.get(i);
                Integer now = form.getWorkshopSeats().get(workshop.key());
                long held = taken.getOrDefault(workshop.key(), 0L);
                if (held > 0 && (now == null || now < held)) {
                    problems.add(InvalidField.of(
                            at(index) + "workshops:" + i + ":seats", "error.form_seats_taken", workshop.title(), held));
                }
            }
        } else {
            for (AnswerChoice choice : question.getChoices()) {
                long held = taken.getOrDefault(choice.value(), 0L);
                if (choice.seats() != null && choice.seats() < held) {
                    problems.add(
                            InvalidField.of(at(index) + "choiceLines", "error.form_seats_taken", choice.label(), held));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static String at(int index) {
        return "questions:" + index + ":";
    }

    private List<String> values(long questionId) {
        List<?> rows = em.createNativeQuery("select distinct value from registration_answer where question_id = ?1")
                .setParameter(1, questionId)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
