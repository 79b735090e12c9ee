package se.samsyn.web.admin.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.util.List;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.survey.QuestionKind;
import se.samsyn.domain.survey.Survey;
import se.samsyn.domain.survey.SurveyQuestion;
import se.samsyn.domain.survey.SurveyResult;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.survey.SurveyService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/survey/edit}: what an event's survey asks, whether it is open, and what has been answered. */
@Named
@ViewScoped
public class EditSurveyBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyService surveys;

    @Inject
    private ContentService contents;

    @Inject
    private Validator validator;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String id;
    private LinkTarget event;
    private Survey survey;
    private long replies;

    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.item_not_found");
        }
        event = contents.target(Long.parseLong(id));
        if (event.type() != ContentType.EVENT) {
            throw new NotFoundException("error.item_not_found");
        }
        survey = surveys.draft(event.id());
        replies = surveys.replies(event.id());
    }

    public void save() {
        problems.add("", validator.validate(survey));
        if (problems.isAny()) {
            return;
        }
        try {
            surveys.save(survey);
            open();
            toast.say("admin_survey_edit.saved");
        } catch (PortalException refusal) {
            problems.add(refusal);
        }
    }

    /** Forgets every answer; the questions can be changed again. */
    public void forget() {
        surveys.forgetReplies(event.id());
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
        return surveys.results(event.id());
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    /** From how many replies on results are shown. */
    public int getFewest() {
        return Survey.FEWEST_SHOWN;
    }

    public long getReplies() {
        return replies;
    }

    public LinkTarget getEvent() {
        return event;
    }

    public Survey getSurvey() {
        return survey;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
