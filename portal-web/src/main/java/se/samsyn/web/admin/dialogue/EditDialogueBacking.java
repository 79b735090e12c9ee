package se.samsyn.web.admin.dialogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samsyn.domain.dialogue.Dialogue;
import se.samsyn.domain.dialogue.DialogueActor;
import se.samsyn.domain.dialogue.DialogueName;
import se.samsyn.domain.dialogue.DialogueQuestion;
import se.samsyn.service.dialogue.DialogueService;
import se.samsyn.web.admin.event.EventPartBacking;

/** {@code /admin/dialogue/edit}: the questions and actors of an event's dialogue, and the one it continues. */
@Named
@ViewScoped
public class EditDialogueBacking extends EventPartBacking {

    @Inject
    private DialogueService dialogues;

    @Inject
    private Clock clock;

    private Dialogue dialogue;
    private List<DialogueName> others;
    private Dialogue predecessor;
    private Long matchedWith;

    @Override
    public void open() {
        super.open();
        long eventId = number();
        dialogue = dialogues.draft(eventId);
        matchedWith = dialogue.getPredecessorId();
        others = othersWith(matchedWith, dialogues.others(eventId));
        choosePredecessor();
    }

    // What a colleague has chosen stays, even if I may not know what it is.
    private List<DialogueName> othersWith(Long chosen, List<DialogueName> known) {
        if (chosen == null || known.stream().anyMatch(other -> chosen.equals(other.eventId()))) {
            return known;
        }
        List<DialogueName> all = new ArrayList<>(known);
        all.add(new DialogueName(chosen, texts.get("edit.not_published"), null));
        return all;
    }

    /** The predecessor's actors that one of ours may be, with the one that it is, even if I may not know its name. */
    public List<DialogueActor> earlierActors(DialogueActor actor) {
        List<DialogueActor> known = predecessor.getActors();
        Long chosen = actor.getEarlierId();
        if (chosen == null || known.stream().anyMatch(answered -> chosen.equals(answered.getId()))) {
            return known;
        }
        List<DialogueActor> all = new ArrayList<>(known);
        all.add(DialogueActor.hidden(chosen, texts.get("admin_dialogue_edit.not_released")));
        return all;
    }

    /** Shows the questions and actors of the chosen predecessor; matches with another one mean nothing any more. */
    public void choosePredecessor() {
        if (!Objects.equals(matchedWith, dialogue.getPredecessorId())) {
            dialogue.forgetMatches();
            matchedWith = dialogue.getPredecessorId();
        }
        predecessor = Optional.ofNullable(dialogue.getPredecessorId())
                .flatMap(dialogues::predecessor)
                .orElse(null);
    }

    /** Matches what has the same words in the predecessor and adds what is missing. */
    public void continueFromPredecessor() {
        choosePredecessor();
        if (predecessor != null) {
            dialogue.continueFrom(predecessor);
        }
    }

    public void save() {
        choosePredecessor();
        if (isWrong(dialogue)) {
            return;
        }
        dialogues.save(dialogue);
        open();
        toast.say(isDeadlinePast() ? "admin_dialogue_edit.saved_late" : "admin_dialogue_edit.saved");
    }

    public void addQuestion() {
        dialogue.getQuestions().add(new DialogueQuestion());
    }

    public void addActor() {
        dialogue.getActors().add(new DialogueActor());
    }

    /** The dialogues that this one may continue. */
    public List<DialogueName> getOthers() {
        return others;
    }

    /** The dialogue that this one continues, or null. */
    public Dialogue getPredecessor() {
        return predecessor;
    }

    /** Whether the last day to answer lies behind us, so that nobody can answer. */
    public boolean isDeadlinePast() {
        return dialogue.getDeadline() != null && !dialogue.isOpenAt(clock.instant());
    }

    public Dialogue getDialogue() {
        return dialogue;
    }
}
