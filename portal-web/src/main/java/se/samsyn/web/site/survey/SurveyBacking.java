package se.samsyn.web.site.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samsyn.domain.survey.Survey;
import se.samsyn.domain.survey.SurveyAnswers;
import se.samsyn.domain.survey.SurveyAvailability;
import se.samsyn.domain.survey.SurveyQuestion;
import se.samsyn.domain.survey.SurveyResult;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.survey.SurveyService;
import se.samsyn.service.survey.SurveyTickets;
import se.samsyn.web.site.Format;
import se.samsyn.web.site.form.EventForm;
import se.samsyn.web.site.form.PostedAt;

/** {@code /kalender/{slug}/utvardering}: the form while it is open, and what was answered when staff show it. */
@Named
@RequestScoped
@PostedAt("/kalender/*/utvardering")
public class SurveyBacking extends EventForm {

    @Inject
    private SurveyService surveys;

    @Inject
    private Format format;

    private Map<Long, String> typed = new HashMap<>();
    private Optional<Survey> survey;
    private SurveyAvailability availability;
    private List<SurveyResult> results;

    public SurveyBacking() {
        super("event-survey");
    }

    @Override
    protected void read(long eventId) {
        surveys.find(eventId)
                .map(Survey::getQuestions)
                .orElse(List.of())
                .forEach(question -> site.parameter(SurveyAnswers.field(question))
                        .ifPresent(text -> typed.put(question.getId(), text)));
    }

    @Override
    public void receive(FormToken token) {
        surveys.receive(postedTo(), new SurveyAnswers(typed), getTicket(), token);
    }

    @Override
    public Optional<String> link() {
        return Optional.ofNullable(getTicket()).filter(ticket -> surveys.isTicket(postedTo(), ticket));
    }

    /** What makes the link the participant's own; null in a link for everybody. */
    public String getTicket() {
        return site.parameter(SurveyTickets.PARAMETER).orElse(null);
    }

    /** The survey, or null when the event has none. */
    public Survey getSurvey() {
        if (survey == null) {
            survey = surveys.find(eventId());
        }
        return survey.orElse(null);
    }

    public boolean isOpen() {
        return getAvailability() == SurveyAvailability.OPEN;
    }

    /** What whoever reads the page can do. */
    public SurveyAvailability getAvailability() {
        if (availability == null) {
            availability =
                    getSurvey() == null ? SurveyAvailability.CLOSED : surveys.availability(getSurvey(), getTicket());
        }
        return availability;
    }

    /** When the survey opens: as the event begins. */
    public String getOpens() {
        return getEvent().isDateOnly()
                ? format.date(getEvent().getStartsAt().toLocalDate())
                : format.moment(getEvent().getStartsAt());
    }

    /** What was answered; empty unless staff show it and enough have answered. */
    public List<SurveyResult> getResults() {
        if (results == null) {
            results = surveys.shownResults(eventId());
        }
        return results;
    }

    public long getReplies() {
        return surveys.replies(eventId());
    }

    /** The name of the question's field. */
    public String field(SurveyQuestion question) {
        return SurveyAnswers.field(question);
    }

    /** What has been typed as the answer. */
    public String typed(SurveyQuestion question) {
        return typed.getOrDefault(question.getId(), "");
    }
}
