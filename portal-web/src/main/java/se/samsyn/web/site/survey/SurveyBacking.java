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
import se.samsyn.domain.survey.SurveyQuestion;
import se.samsyn.domain.survey.SurveyResult;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.survey.SurveyService;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.form.EventForm;
import se.samsyn.web.site.form.PostedAt;

/** {@code /kalender/{slug}/utvardering}: the form while it is open, and what was answered when staff show it. */
@Named
@RequestScoped
@PostedAt("/kalender/*/utvardering")
public class SurveyBacking extends EventForm {

    @Inject
    private Site site;

    @Inject
    private SurveyService surveys;

    private Map<Long, String> typed = new HashMap<>();
    private Optional<Survey> survey;
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
        surveys.receive(postedTo(), new SurveyAnswers(typed), token);
    }

    /** The survey, or null when the event has none. */
    public Survey getSurvey() {
        if (survey == null) {
            survey = surveys.find(eventId());
        }
        return survey.orElse(null);
    }

    public boolean isOpen() {
        return getSurvey() != null && surveys.isOpen(getSurvey());
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
