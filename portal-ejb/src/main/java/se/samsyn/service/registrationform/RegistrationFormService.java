package se.samsyn.service.registrationform;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registrationform.AnswerSummary;
import se.samsyn.domain.registrationform.ChoiceCounts;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.domain.registrationform.SensitiveRead;
import se.samsyn.domain.registrationform.WorkshopChoice;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.persistence.Merge;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.registrationform.ParticipantAnswers.Answered;
import se.samsyn.service.seat.ChoiceSeats;
import se.samsyn.service.seat.EventLock;

/**
 * What an event asks of its participants and what they have answered, for those who may write the event. Sensitive answers
 * are counted; whoever reads them is noted.
 */
@Stateless
@RolesAllowed({EVENT_MANAGER, ADMINISTRATOR})
public class RegistrationFormService {

    private static final int MOST_READS = 100;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentAccess access;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private FormCheck check;

    @Inject
    private ChoiceSeats seats;

    @Inject
    private Workshops workshops;

    @Inject
    private jakarta.enterprise.event.Event<FormSaved> saved;

    @Inject
    private EventLock lock;

    @Inject
    private ParticipantAnswers participants;

    /** The form to be edited, detached; an empty one when the event asks nothing yet. */
    public RegistrationForm draft(long eventId) {
        RegistrationForm form = form(eventId);
        form.getQuestions().size();
        form.getWorkshopSeats().size();
        em.clear();
        return form;
    }

    /** What the event asks. */
    public RegistrationForm form(long eventId) {
        access.requireMayWrite(eventId);
        if (em.find(Event.class, eventId) == null) {
            throw new NotFoundException("error.item_not_found", eventId);
        }
        return answers.form(eventId);
    }

    /** How many have answered each question, by its id. */
    public Map<Long, Long> answered(long eventId) {
        access.requireMayWrite(eventId);
        Map<Long, Long> answered = new HashMap<>();
        Row.of(em.createNativeQuery("""
                        select a.question_id, count(distinct a.registration_id) as people from registration_answer a
                        join registration_question q on q.id = a.question_id where q.event_id = ?1 group by a.question_id""").setParameter(1, eventId))
                .forEach(row -> answered.put(row.number("question_id"), row.number("people")));
        return answered;
    }

    /** The workshops of the event's programme, in its order, with or without seats. */
    public List<WorkshopChoice> workshops(long eventId) {
        access.requireMayWrite(eventId);
        return workshops.of(eventId, Language.SWEDISH);
    }

    /** How the choices with seats stand, by the question's id and by what is kept of the choice. */
    public Map<Long, Map<String, ChoiceCounts>> standings(long eventId) {
        Map<Long, Map<String, ChoiceCounts>> standings = new HashMap<>();
        form(eventId).getQuestions().stream()
                .filter(question -> question.getId() != null && question.isChosen())
                .forEach(question -> standings.put(question.getId(), seats.standings(question.getId())));
        return standings;
    }

    /**
     * Saves the form as a whole; a question that is gone takes its answers with it. Who has made a choice keeps it when its
     * words are corrected, and what becomes free goes to those who wait.
     *
     * @throws InvalidInputException when there is too little to choose between, a question follows upon a choice that there
     *     is not, a choice is gone that somebody has made, or there would be fewer seats than are taken
     * @throws ConflictException when somebody else has saved it meanwhile
     */
    public void save(RegistrationForm form) {
        long eventId = form.getEventId();
        access.requireMayWrite(eventId);
        if (form.getQuestions().size() > RegistrationForm.MOST_QUESTIONS) {
            throw new ConflictException("error.form_too_many", RegistrationForm.MOST_QUESTIONS);
        }
        // From here on nobody else takes a seat.
        lock.take(eventId);
        Map<Long, Map<String, String>> renamed = check.renamed(form);
        form.follow(renamed);
        if (!form.problems().isEmpty()) {
            throw new InvalidInputException(form.problems());
        }
        List<WorkshopChoice> programme = workshops.of(eventId, Language.SWEDISH);
        check.requireNumbers(form, programme);
        check.requireAnswersStay(form, renamed, programme);
        em.clear();
        form.arrange();
        Merge.ofForm(em, form);
        check.rename(renamed);
        saved.fire(new FormSaved(eventId));
    }

    /**
     * What a participant has answered to questions that are not sensitive; nothing of somebody who is protected, whose words
     * might tell who they are.
     */
    public List<Answered> open(long registrationId) {
        Registration registration = registration(registrationId);
        return registration.isProtectedIdentity() ? List.of() : participants.open(registration);
    }

    /** Whether the participant has answered something sensitive. */
    public boolean hasSensitive(long registrationId) {
        return participants.sensitiveCount(registration(registrationId)) > 0;
    }

    /** What a participant has answered to sensitive questions; that the caller has read it is noted. */
    public List<Answered> sensitive(long registrationId) {
        return participants.sensitive(registration(registrationId), caller());
    }

    private Registration registration(long id) {
        Registration registration = em.find(Registration.class, id);
        if (registration == null) {
            throw new NotFoundException("registration_error.unknown", id);
        }
        access.requireMayWrite(registration.getEventId());
        return registration;
    }

    /** Who has read sensitive answers of the event's participants, the latest first. */
    public List<SensitiveRead> reads(long eventId) {
        access.requireMayWrite(eventId);
        return Row.list(
                em.createNativeQuery(
                                "select number, by_user, at from sensitive_read where event_id = ?1 order by at desc, id desc")
                        .setParameter(1, eventId)
                        .setMaxResults(MOST_READS),
                row -> new SensitiveRead(row.integer("number"), row.text("by_user"), row.moment("at")));
    }

    /**
     * What those who have a seat have answered, question by question and without a name. Sensitive answers are counted, and so
     * are the words of whoever is protected, which might tell who they are.
     */
    public List<AnswerSummary> summary(long eventId) {
        return summary(eventId, false);
    }

    /** The same with the sensitive answers, for the kitchen and the rooms; that the caller has read them is noted. */
    public List<AnswerSummary> sensitiveSummary(long eventId) {
        access.requireMayWrite(eventId);
        participants.noteAll(eventId, caller());
        return summary(eventId, true);
    }

    private List<AnswerSummary> summary(long eventId, boolean sensitive) {
        RegistrationForm form = form(eventId);
        Map<Long, Map<String, Long>> counts = counts(eventId, sensitive);
        List<AnswerSummary> summary = new ArrayList<>();
        for (RegistrationQuestion question : form.getQuestions()) {
            Map<String, Long> given = counts.getOrDefault(question.getId(), Map.of());
            summary.add(
                    question.isSeated()
                            ? AnswerSummary.of(question, given, seats.standings(question.getId()))
                            : AnswerSummary.of(question, given));
        }
        return summary;
    }

    // By their own letters: in the order of arrival, words could be laid beside names. What may not be shown never
    // leaves
    // the database.
    private Map<Long, Map<String, Long>> counts(long eventId, boolean sensitive) {
        Map<Long, Map<String, Long>> counts = new HashMap<>();
        Row.of(em.createNativeQuery("""
                        select g.question_id, g.value, count(*) as people from (
                            select a.question_id, case when q.kind in ('CHOICE', 'CHOICES', 'WORKSHOPS') then a.value
                                when q.sensitive and not cast(?2 as boolean) then null
                                when r.protected_identity and not q.sensitive and q.kind in ('TEXT', 'LINES') then null
                                else a.value end as value
                            from registration_answer a
                            join registration_question q on q.id = a.question_id
                            join registration r on r.id = a.registration_id
                            where q.event_id = ?1 and r.state = 'CONFIRMED') g
                        group by g.question_id, g.value order by g.value""").setParameter(1, eventId).setParameter(2, sensitive))
                .forEach(row -> counts.computeIfAbsent(row.number("question_id"), any -> new LinkedHashMap<>())
                        .put(row.text("value"), row.number("people")));
        return counts;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
