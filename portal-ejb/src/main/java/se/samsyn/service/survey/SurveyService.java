package se.samsyn.service.survey;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.survey.Survey;
import se.samsyn.domain.survey.SurveyAnswers;
import se.samsyn.domain.survey.SurveyAnswers.Answer;
import se.samsyn.domain.survey.SurveyAvailability;
import se.samsyn.domain.survey.SurveyResult;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.persistence.Merge;

/** The survey of an event: staff ask, participants answer without a name, and everybody sees how many chose what. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class SurveyService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentAccess access;

    @Inject
    private FormTokens tokens;

    @Inject
    private SurveyTickets tickets;

    @Inject
    private Clock clock;

    /** The event's survey with its questions; empty when nothing is asked. */
    @PermitAll
    public Optional<Survey> find(long eventId) {
        Survey survey = em.find(Survey.class, eventId);
        return Optional.ofNullable(survey).filter(Survey::isAsking);
    }

    /** Whether the event's page leads to its survey: it can be answered, or its result is shown. */
    @PermitAll
    public boolean isThere(long eventId) {
        return find(eventId)
                .filter(survey -> isOpen(survey) || survey.isShown())
                .isPresent();
    }

    /** Whether the survey has a page: staff have opened it, though it may be too early to answer, or its result is shown. */
    @PermitAll
    public boolean hasPage(long eventId) {
        return find(eventId)
                .filter(survey -> survey.isOpen() || survey.isShown())
                .isPresent();
    }

    /** Whether it is what makes a participant's own link to the event's survey. */
    @PermitAll
    public boolean isTicket(long eventId, String ticket) {
        return tickets.isGenuine(eventId, ticket);
    }

    /**
     * A participant's own link to the survey, behind the path of the event's page; empty while it can't be answered.
     *
     * @param registration the name by which the registration's own link is made
     */
    @PermitAll
    public Optional<String> link(long eventId, String registration) {
        return find(eventId).filter(this::isOpen).map(survey -> tickets.link(eventId, registration));
    }

    /** What whoever follows a link to the survey can do. */
    @PermitAll
    public SurveyAvailability availability(Survey survey, String ticket) {
        long eventId = survey.getEventId();
        if (!isOpen(survey)) {
            Event event = em.find(Event.class, eventId);
            boolean early = survey.isOpen() && event.getStatus() != EventStatus.CANCELLED;
            return early ? SurveyAvailability.OPENS_LATER : SurveyAvailability.CLOSED;
        }
        if (tickets.isGenuine(eventId, ticket)) {
            return tickets.isUsed(eventId, ticket) ? SurveyAvailability.ANSWERED : SurveyAvailability.OPEN;
        }
        return tickets.areNeeded(eventId) ? SurveyAvailability.BY_LINK_ONLY : SurveyAvailability.OPEN;
    }

    /** Whether participants may answer now: staff have opened the survey, and the event has begun and was not cancelled. */
    @PermitAll
    public boolean isOpen(Survey survey) {
        Event event = em.find(Event.class, survey.getEventId());
        return survey.isOpen()
                && event.getStatus() != EventStatus.CANCELLED
                && !clock.instant().isBefore(event.getStartInstant());
    }

    /**
     * Keeps what a participant has answered, with the day and nothing else about them; a double post changes nothing.
     *
     * @param ticket what makes the link the participant's own; participants of an event with registration answer by it, once
     * @throws ConflictException when the survey is closed, or the ticket is missing or has been used
     */
    @PermitAll
    public void receive(long eventId, SurveyAnswers typed, String ticket, FormToken token) {
        Survey survey = find(eventId).filter(this::isOpen).orElseThrow(SurveyService::closed);
        List<Answer> answers = typed.to(survey);
        if (!tokens.use(token)) {
            return;
        }
        if (tickets.isGenuine(eventId, ticket) ? !tickets.use(eventId, ticket) : tickets.areNeeded(eventId)) {
            throw new ConflictException(
                    tickets.isUsed(eventId, ticket) ? "survey_error.answered" : "survey_error.by_link_only");
        }
        Number reply = (Number)
                em.createNativeQuery("insert into survey_reply (event_id, replied_on) values (?1, ?2) returning id")
                        .setParameter(1, eventId)
                        .setParameter(2, Date.valueOf(LocalDate.now(clock.withZone(Event.STOCKHOLM))))
                        .getSingleResult();
        for (Answer answer : answers) {
            em.createNativeQuery("""
                            insert into survey_answer (reply_id, question_id, choice, words)
                            values (?1, ?2, cast(?3 as integer), cast(?4 as varchar))""")
                    .setParameter(1, reply.longValue())
                    .setParameter(2, answer.questionId())
                    .setParameter(3, answer.choice())
                    .setParameter(4, answer.words())
                    .executeUpdate();
        }
    }

    private static ConflictException closed() {
        return new ConflictException("survey_error.closed");
    }

    /** How many have answered. */
    @PermitAll
    public long replies(long eventId) {
        Object count = em.createNativeQuery("select count(*) from survey_reply where event_id = ?1")
                .setParameter(1, eventId)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** What was answered, question by question, words included; nothing while too few have answered. */
    public List<SurveyResult> results(long eventId) {
        access.requireMayWrite(eventId);
        return counted(eventId, true);
    }

    /** What was answered, without words, for everybody; nothing unless staff show it and enough have answered. */
    @PermitAll
    public List<SurveyResult> shownResults(long eventId) {
        return find(eventId).filter(Survey::isShown).isPresent() ? counted(eventId, false) : List.of();
    }

    private List<SurveyResult> counted(long eventId, boolean withWords) {
        if (replies(eventId) < Survey.FEWEST_SHOWN) {
            return List.of();
        }
        return new SurveyCount(em, eventId).results(find(eventId).orElseThrow(), withWords);
    }

    /** The survey to be edited, detached; an empty one when the event has none yet. */
    public Survey draft(long eventId) {
        access.requireMayWrite(eventId);
        Survey survey = em.find(Survey.class, eventId);
        if (survey == null) {
            return new Survey(eventId);
        }
        survey.getQuestions().size();
        em.clear();
        return survey;
    }

    /**
     * Saves the survey as a whole.
     *
     * @throws InvalidInputException when there is too little to choose between
     * @throws ConflictException when somebody has answered and a question is another one than they answered, or when an
     *     empty survey would be opened
     */
    public void save(Survey survey) {
        access.requireMayWrite(survey.getEventId());
        if (!survey.problems().isEmpty()) {
            throw new InvalidInputException(survey.problems());
        }
        if (survey.isOpen() && !survey.isAsking()) {
            throw new ConflictException("error.survey_empty");
        }
        if (replies(survey.getEventId()) > 0 && !isAskingTheSame(survey)) {
            throw new ConflictException("error.survey_answered");
        }
        survey.arrange();
        Merge.ofForm(em, survey);
    }

    private boolean isAskingTheSame(Survey survey) {
        Survey stored = em.find(Survey.class, survey.getEventId());
        boolean same = stored.asksTheSameAs(survey);
        em.clear();
        return same;
    }

    /** Forgets every answer, so that the questions can be changed; everybody can answer again. */
    public void forgetReplies(long eventId) {
        access.requireMayWrite(eventId);
        em.createNativeQuery("delete from survey_reply where event_id = ?1")
                .setParameter(1, eventId)
                .executeUpdate();
        tickets.forget(eventId);
    }
}
