package se.samsyn.service.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.dialogue.AnswerText;
import se.samsyn.domain.dialogue.Dialogue;
import se.samsyn.domain.dialogue.DialogueActor;
import se.samsyn.domain.dialogue.DialogueQuestion;
import se.samsyn.domain.dialogue.DialogueResponse;
import se.samsyn.domain.dialogue.TypedAnswer;

/** Gives the demo's dialogues their questions, actors and answers, all of them released. */
@Dependent
class DemoDialogues {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    void add(long eventId, DemoRecord record, DemoIndex index, DemoDays days) {
        List<DemoSection> sections = record.sections("actor");
        if (sections.isEmpty()) {
            return;
        }
        var dialogue = new Dialogue(eventId);
        record.find("dialogue").ifPresent(dialogue::setIntroduction);
        record.sections("questions")
                .forEach(section ->
                        section.rows().forEach(row -> dialogue.getQuestions().add(new DialogueQuestion(row.get(0)))));
        sections.forEach(section -> dialogue.getActors().add(actor(section, index)));
        record.find("predecessor")
                .map(path -> em.find(Dialogue.class, index.item(path).getId()))
                .ifPresent(dialogue::continueFrom);
        dialogue.arrange();
        em.persist(dialogue);
        em.flush(); // Answers name questions and actors by their ids.
        for (int i = 0; i < sections.size(); i++) {
            answer(dialogue, dialogue.getActors().get(i), sections.get(i).rows(), days.now());
        }
    }

    private static DialogueActor actor(DemoSection section, DemoIndex index) {
        List<String> words = section.arguments();
        return new DialogueActor(words.get(0), words.size() > 1 ? index.organisation(words.get(1)) : null);
    }

    /** An actor's answers, one to a line, in the order of the questions. */
    private void answer(Dialogue dialogue, DialogueActor actor, List<List<String>> rows, Instant at) {
        List<Long> questions = new ArrayList<>();
        List<TypedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            long question = dialogue.getQuestions().get(i).getId();
            questions.add(question);
            answers.add(new TypedAnswer(question, rows.get(i).get(0), AnswerText.fingerprint("")));
        }
        var response = new DialogueResponse(actor.getId());
        response.write(answers, at);
        response.send(questions, at);
        response.release(DemoItems.AUTHOR, at);
        em.persist(response);
    }
}
