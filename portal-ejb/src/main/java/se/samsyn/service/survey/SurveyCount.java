package se.samsyn.service.survey;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samsyn.domain.survey.Survey;
import se.samsyn.domain.survey.SurveyQuestion;
import se.samsyn.domain.survey.SurveyResult;
import se.samsyn.service.persistence.Row;

/** Counts the answers to a survey: one statement for what was chosen, one for what was written. */
final class SurveyCount {

    private final EntityManager em;
    private final long eventId;

    SurveyCount(EntityManager em, long eventId) {
        this.em = em;
        this.eventId = eventId;
    }

    List<SurveyResult> results(Survey survey, boolean withWords) {
        Map<Long, Map<Integer, Long>> chosen = chosen();
        Map<Long, List<String>> written = withWords ? written() : Map.of();
        List<SurveyResult> results = new ArrayList<>();
        for (SurveyQuestion question : survey.getQuestions()) {
            if (!question.isText()) {
                results.add(SurveyResult.ofChoices(question, each(question, chosen)));
            } else if (withWords) {
                results.add(SurveyResult.ofWords(question, written.getOrDefault(question.getId(), List.of())));
            }
        }
        return results;
    }

    private static List<Long> each(SurveyQuestion question, Map<Long, Map<Integer, Long>> chosen) {
        Map<Integer, Long> counts = chosen.getOrDefault(question.getId(), Map.of());
        return IntStream.rangeClosed(1, question.getChoices().size())
                .mapToObj(choice -> counts.getOrDefault(choice, 0L))
                .toList();
    }

    private Map<Long, Map<Integer, Long>> chosen() {
        Map<Long, Map<Integer, Long>> chosen = new HashMap<>();
        for (Row row : rows("""
                select a.question_id, a.choice, count(*) as people from survey_answer a
                join survey_question q on q.id = a.question_id
                where q.event_id = ?1 and a.choice is not null group by a.question_id, a.choice""")) {
            chosen.computeIfAbsent(row.number("question_id"), any -> new HashMap<>())
                    .put(row.integer("choice"), row.number("people"));
        }
        return chosen;
    }

    // By their own letters: in the order of arrival, one person's answers could be put together again.
    private Map<Long, List<String>> written() {
        Map<Long, List<String>> written = new HashMap<>();
        for (Row row : rows("""
                select a.question_id, a.words from survey_answer a
                join survey_question q on q.id = a.question_id
                where q.event_id = ?1 and a.words is not null order by a.words""")) {
            written.computeIfAbsent(row.number("question_id"), any -> new ArrayList<>())
                    .add(row.text("words"));
        }
        return Collections.unmodifiableMap(written);
    }

    private List<Row> rows(String sql) {
        return Row.of(em.createNativeQuery(sql).setParameter(1, eventId));
    }
}
