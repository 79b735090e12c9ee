package se.samsyn.domain.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;

/** What one participant has typed into the survey's form, by the id of each question. */
public record SurveyAnswers(Map<Long, String> typed) {

    /** An answer as it is kept: a choice from 1 on, or words. */
    public record Answer(long questionId, Integer choice, String words) {}

    /**
     * The answers as they are kept; questions without one are left out.
     *
     * @throws InvalidInputException when nothing at all is answered, a text is too long, or a choice is none of the
     *     question's
     */
    public List<Answer> to(Survey survey) {
        List<InvalidField> problems = new ArrayList<>();
        Map<Long, Answer> answers = new LinkedHashMap<>();
        for (SurveyQuestion question : survey.getQuestions()) {
            String text = typed.getOrDefault(question.getId(), "").strip();
            if (text.isEmpty()) {
                continue;
            }
            if (question.isText()) {
                if (text.length() > SurveyQuestion.WORDS_LENGTH) {
                    problems.add(
                            InvalidField.of(field(question), "survey_error.too_long", SurveyQuestion.WORDS_LENGTH));
                }
                answers.put(question.getId(), new Answer(question.getId(), null, text));
            } else {
                int choice = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
                if (choice < 1 || choice > question.getChoices().size()) {
                    problems.add(InvalidField.of(field(question), "survey_error.choice"));
                }
                answers.put(question.getId(), new Answer(question.getId(), choice, null));
            }
        }
        if (problems.isEmpty() && answers.isEmpty()) {
            problems.add(InvalidField.of(field(survey.getQuestions().get(0)), "survey_error.nothing"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return List.copyOf(answers.values());
    }

    /** The name of the question's field in the form. */
    public static String field(SurveyQuestion question) {
        return "q" + question.getId();
    }
}
