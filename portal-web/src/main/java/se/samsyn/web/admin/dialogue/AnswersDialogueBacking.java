package se.samsyn.web.admin.dialogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.IntSupplier;
import se.samsyn.domain.dialogue.ActorProgress;
import se.samsyn.service.dialogue.DialogueInvitationService;
import se.samsyn.service.dialogue.ResponseService;
import se.samsyn.web.admin.event.EventPartBacking;

/** {@code /admin/dialogue/answers}: how far each actor of an event's dialogue has come; invite, remind and release them all. */
@Named
@ViewScoped
public class AnswersDialogueBacking extends EventPartBacking {

    @Inject
    private ResponseService responses;

    @Inject
    private DialogueInvitationService invitations;

    private List<ActorProgress> actors;

    @Override
    public void open() {
        super.open();
        actors = responses.progress(number());
    }

    public void inviteAll() {
        all("admin_dialogue_answers.invited", () -> invitations.inviteAll(number()));
    }

    public void remindAll() {
        all("admin_dialogue_answers.reminded", () -> invitations.remindAll(number()));
    }

    public void releaseAll() {
        all("admin_dialogue_answers.released", () -> responses.releaseAll(number()));
    }

    public void takeBackAll() {
        all("admin_dialogue_answers.taken_back", () -> responses.takeBackAll(number()));
    }

    private void all(String key, IntSupplier act) {
        try {
            toast.say(key, act.getAsInt());
        } finally {
            actors = responses.progress(number());
        }
    }

    /** Whether anything is public. */
    public boolean isAnyReleased() {
        return actors.stream().anyMatch(ActorProgress::isReleased);
    }

    /** How many actors have sent in. */
    public long getFinals() {
        return actors.stream().filter(actor -> actor.step().equals("FINAL")).count();
    }

    public List<ActorProgress> getActors() {
        return actors;
    }
}
