package se.samsyn.web.admin.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.survey.Survey;
import se.samsyn.domain.survey.SurveyQuestion;
import se.samsyn.domain.survey.SurveyResult;
import se.samsyn.service.survey.SurveyService;
import se.samsyn.web.admin.event.EventPartBacking;

/** {@code /admin/survey/edit}: what an event's survey asks, whether it is open, and what has been answered. */
@Named
@ViewScoped
public class EditSurveyBacking extends EventPartBacking {

    @Inject
    private SurveyService surveys;

    private Survey survey;
    private long replies;

    @Override
    public void open() {
        super.open();
        survey = surveys.draft(number());
        replies = surveys.replies(number());
    }

    public void save() {
        if (isWrong(survey)) {
            return;
        }
        surveys.save(survey);
        open();
        toast.say("admin_survey_edit.saved");
    }

    /** Forgets every answer; the questions can be changed again. */
    public void forget() {
        surveys.forgetReplies(number());
        open();
        toast.say("admin_survey_edit.forgotten");
    }

    public void add() {
        survey.getQuestions().add(new SurveyQuestion());
    }

    public boolean isFull() {
        return survey.getQuestions().size() >= Survey.MOST_QUESTIONS;
    }

    /** Whether somebody has answered, so that the questions stay as they are. */
    public boolean isAnswered() {
        return replies > 0;
    }

    public List<SurveyResult> getResults() {
        return surveys.results(number());
    }

    /** From how many replies on results are shown. */
    public int getFewest() {
        return Survey.FEWEST_SHOWN;
    }

    public long getReplies() {
        return replies;
    }

    public Survey getSurvey() {
        return survey;
    }
}
