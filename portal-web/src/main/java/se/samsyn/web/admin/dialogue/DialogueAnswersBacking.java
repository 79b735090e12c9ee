package se.samsyn.web.admin.dialogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.IntSupplier;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.dialogue.ActorProgress;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.dialogue.DialogueInvitationService;
import se.samsyn.service.dialogue.ResponseService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/dialogue/answers}: how far each actor of an event's dialogue has come; invite, remind and release them all. */
@Named
@ViewScoped
public class DialogueAnswersBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponseService responses;

    @Inject
    private DialogueInvitationService invitations;

    @Inject
    private ContentService contents;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String id;
    private long eventId;
    private LinkTarget event;
    private List<ActorProgress> actors;

    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.item_not_found");
        }
        eventId = Long.parseLong(id);
        actors = responses.progress(eventId);
        event = contents.target(eventId);
        if (event.type() != ContentType.EVENT) {
            throw new NotFoundException("error.item_not_found");
        }
    }

    public void inviteAll() {
        all("admin_dialogue_answers.invited", () -> invitations.inviteAll(eventId));
    }

    public void remindAll() {
        all("admin_dialogue_answers.reminded", () -> invitations.remindAll(eventId));
    }

    public void releaseAll() {
        all("admin_dialogue_answers.released", () -> responses.releaseAll(eventId));
    }

    public void takeBackAll() {
        all("admin_dialogue_answers.taken_back", () -> responses.takeBackAll(eventId));
    }

    private void all(String key, IntSupplier act) {
        try {
            toast.say(key, act.getAsInt());
        } catch (PortalException refusal) {
            problems.add(refusal);
        }
        actors = responses.progress(eventId);
    }

    /** Whether anything is public. */
    public boolean isAnyReleased() {
        return actors.stream().anyMatch(ActorProgress::isReleased);
    }

    /** How many actors have sent in. */
    public long getFinals() {
        return actors.stream().filter(actor -> actor.step().equals("FINAL")).count();
    }

    public LinkTarget getEvent() {
        return event;
    }

    public List<ActorProgress> getActors() {
        return actors;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
