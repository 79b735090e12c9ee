package se.samsyn.service.registrationform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registrationform.AnswerChoice;
import se.samsyn.domain.registrationform.ChoiceCounts;
import se.samsyn.domain.registrationform.GivenAnswer;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.domain.registrationform.SeatedQuestion;
import se.samsyn.domain.registrationform.TypedAnswers;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.seat.ChoiceSeats;

/** The questions of an event's form and what each participant has answered. */
@ApplicationScoped
public class RegistrationAnswers {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Workshops workshops;

    @Inject
    private ChoiceSeats seats;

    @Inject
    private Clock clock;

    /** What the event asks, workshops in Swedish; a form without questions where it asks nothing. */
    public RegistrationForm form(long eventId) {
        return form(eventId, Language.SWEDISH);
    }

    /** What the event asks, with the workshops of its programme called as readers of the language know them. */
    public RegistrationForm form(long eventId, Language language) {
        RegistrationForm form = em.find(RegistrationForm.class, eventId);
        if (form == null) {
            return new RegistrationForm(eventId);
        }
        if (form.workshops().isPresent()) {
            form.offer(workshops.of(eventId, language), language);
        }
        return form;
    }

    /** The choices with seats that the participant has made, in the order of the form. */
    public List<ChosenAnswer> chosen(long registrationId, List<SeatedQuestion> asked) {
        return chosen(List.of(registrationId), asked).getOrDefault(registrationId, List.of());
    }

    /** The same of each of the participants, by their ids. */
    public Map<Long, List<ChosenAnswer>> chosen(List<Long> registrationIds, List<SeatedQuestion> asked) {
        Map<Long, List<ChosenAnswer>> chosen = new HashMap<>();
        if (asked.isEmpty()) {
            return chosen;
        }
        List<Row> rows = Row.of(em.createNativeQuery("""
                        select a.registration_id, a.question_id, a.value, a.seated from registration_answer a
                        where a.registration_id = any(cast(?1 as bigint[])) and a.question_id = any(cast(?2 as bigint[]))
                        order by a.n""")
                .setParameter(1, array(registrationIds))
                .setParameter(2, array(asked.stream().map(SeatedQuestion::id).toList())));
        for (SeatedQuestion question : asked) {
            for (Row row : rows) {
                boolean here = row.number("question_id") == question.id()
                        && question.labels().containsKey(row.text("value"));
                if (here) {
                    chosen.computeIfAbsent(row.number("registration_id"), any -> new ArrayList<>())
                            .add(new ChosenAnswer(question, row.text("value"), row.flag("seated")));
                }
            }
        }
        return chosen;
    }

    private static String array(List<Long> ids) {
        return ids.toString().replace('[', '{').replace(']', '}');
    }

    /** What the participant has answered. */
    public TypedAnswers of(long registrationId) {
        Map<Long, List<String>> answers = new HashMap<>();
        Row.of(em.createNativeQuery(
                                "select question_id, value from registration_answer where registration_id = ?1 order by question_id, n")
                        .setParameter(1, registrationId))
                .forEach(row -> answers.computeIfAbsent(row.number("question_id"), any -> new ArrayList<>())
                        .add(row.text("value")));
        return new TypedAnswers(answers);
    }

    /** What each of the participants has answered to questions that are not sensitive; nothing of those who are protected. */
    public Map<Long, Map<Long, List<GivenAnswer>>> open(List<Long> registrationIds) {
        Map<Long, Map<Long, List<GivenAnswer>>> answers = new HashMap<>();
        Row.of(em.createNativeQuery("""
                        select a.registration_id, a.question_id, a.value, a.seated from registration_answer a
                        join registration_question q on q.id = a.question_id
                        join registration r on r.id = a.registration_id
                        where not q.sensitive and not r.protected_identity
                        and a.registration_id = any(cast(?1 as bigint[])) order by a.n""").setParameter(1, array(registrationIds)))
                .forEach(row -> answers.computeIfAbsent(row.number("registration_id"), any -> new HashMap<>())
                        .computeIfAbsent(row.number("question_id"), any -> new ArrayList<>())
                        .add(new GivenAnswer(row.text("value"), row.flag("seated"))));
        return answers;
    }

    /**
     * Keeps what a participant has answered instead of what they had answered before; for callers that hold the event's lock,
     * so that a seat is given up and another taken in one step. Who keeps a choice keeps its seat, or their place in its queue.
     *
     * @throws InvalidInputException when a choice has no seat left and the person has not said that they wait
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(Registration registration, RegistrationForm form, TypedAnswers answers) {
        Map<Long, Map<String, Held>> held = held(registration.getId());
        em.createNativeQuery("delete from registration_answer where registration_id = ?1")
                .setParameter(1, registration.getId())
                .executeUpdate();
        keep(registration, form, answers, held);
    }

    /**
     * Keeps what a new participant has answered; for callers that hold the event's lock. Who waits for the event keeps wishes
     * and holds no seat of a choice.
     *
     * @throws InvalidInputException when a choice has no seat left and the person has not said that they wait
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Registration registration, RegistrationForm form, TypedAnswers answers) {
        keep(registration, form, answers, Map.of());
    }

    private record Held(boolean seated, Instant since) {}

    private Map<Long, Map<String, Held>> held(long registrationId) {
        Map<Long, Map<String, Held>> held = new HashMap<>();
        Row.of(em.createNativeQuery(
                                "select question_id, value, seated, chosen_at from registration_answer where registration_id = ?1")
                        .setParameter(1, registrationId))
                .forEach(row -> held.computeIfAbsent(row.number("question_id"), any -> new HashMap<>())
                        .put(row.text("value"), new Held(row.flag("seated"), row.moment("chosen_at"))));
        return held;
    }

    private void keep(
            Registration registration,
            RegistrationForm form,
            TypedAnswers answers,
            Map<Long, Map<String, Held>> before) {
        Instant now = clock.instant();
        List<InvalidField> full = new ArrayList<>();
        for (TypedAnswers.Kept answer : answers.kept(form)) {
            RegistrationQuestion question = form.getQuestions().stream()
                    .filter(each -> each.getId() == answer.questionId())
                    .findFirst()
                    .orElseThrow();
            Map<String, Held> held = before.getOrDefault(answer.questionId(), Map.of());
            List<String> free = free(question, registration, now);
            for (int n = 0; n < answer.values().size(); n++) {
                String value = answer.values().get(n);
                Held standing = held.getOrDefault(value, new Held(free.contains(value), now));
                boolean refused = question.isChosen()
                        && !standing.seated()
                        && !held.containsKey(value)
                        && registration.holdsSeatAt(now)
                        && !answers.waitsFor(question, value);
                if (refused) {
                    String label =
                            question.choice(value).map(AnswerChoice::label).orElse(value);
                    full.add(InvalidField.of(question.getField(), "registration_error.choice_full", label));
                }
                insert(registration, question, n, value, standing);
            }
        }
        if (!full.isEmpty()) {
            throw new InvalidInputException(full);
        }
    }

    // The choices that the person can have at once: none while they wait for the event.
    private List<String> free(RegistrationQuestion question, Registration registration, Instant now) {
        if (!question.isChosen() || !registration.holdsSeatAt(now)) {
            return List.of();
        }
        Map<String, ChoiceCounts> standings = question.isSeated() ? seats.standings(question.getId()) : Map.of();
        return question.getChoices().stream()
                .filter(choice -> {
                    Integer left = choice.left(standings
                            .getOrDefault(choice.value(), ChoiceCounts.NONE)
                            .taken());
                    return left == null || left > 0;
                })
                .map(AnswerChoice::value)
                .toList();
    }

    private void insert(Registration registration, RegistrationQuestion question, int n, String value, Held standing) {
        em.createNativeQuery("""
                        insert into registration_answer (registration_id, question_id, n, value, seated, chosen_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, registration.getId())
                .setParameter(2, question.getId())
                .setParameter(3, n)
                .setParameter(4, value)
                .setParameter(5, standing.seated() || !question.isChosen())
                .setParameter(6, Timestamp.from(standing.since()))
                .executeUpdate();
    }
}
