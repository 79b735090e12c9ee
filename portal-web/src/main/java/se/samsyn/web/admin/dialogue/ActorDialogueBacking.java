package se.samsyn.web.admin.dialogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.dialogue.ActorProgress;
import se.samsyn.domain.dialogue.AnswerConflict;
import se.samsyn.domain.dialogue.AnswerSheet;
import se.samsyn.domain.dialogue.AnswersDifferException;
import se.samsyn.domain.dialogue.DialogueLink;
import se.samsyn.domain.dialogue.DialogueLogLine;
import se.samsyn.service.dialogue.DialogueInvitationService;
import se.samsyn.service.dialogue.ResponseService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/dialogue/actor}: one actor of a dialogue: its answers, its links, its release and what has been done. */
@Named
@ViewScoped
public class ActorDialogueBacking extends NumberedBacking {

    @Inject
    private ResponseService responses;

    @Inject
    private DialogueInvitationService invitations;

    private long actorId;
    private AnswerSheet sheet;
    private ActorProgress progress;
    private List<AnswerField> fields;
    private List<DialogueLink> links;
    private List<DialogueLogLine> log;
    private LocalDate until;

    public void open() {
        actorId = number();
        load();
        fields = new ArrayList<>(sheet.lines().stream().map(AnswerField::new).toList());
    }

    private void load() {
        sheet = responses.sheet(actorId);
        progress = responses.progressOf(actorId);
        links = invitations.links(actorId);
        log = responses.log(actorId);
    }

    public void save() {
        write(false, "admin_dialogue_actor.saved");
    }

    public void send() {
        write(true, "admin_dialogue_actor.sent");
    }

    private void write(boolean send, String key) {
        try {
            responses.write(actorId, fields.stream().map(AnswerField::typed).toList(), send);
            open();
            toast.say(key);
        } catch (AnswersDifferException different) {
            problems.add(different);
            load();
            for (AnswerConflict conflict : different.conflicts()) {
                fields.stream()
                        .filter(field -> field.getQuestionId() == conflict.questionId())
                        .forEach(field -> field.seeOther(conflict.stored()));
            }
        } catch (PortalException refusal) {
            problems.addWhole(refusal.messageKey(), refusal.values().toArray());
        }
    }

    public void openAgain() {
        act("admin_dialogue_actor.opened_again", () -> responses.openAgain(actorId, until));
    }

    public void release() {
        act("admin_dialogue_actor.released", () -> responses.release(actorId));
    }

    public void takeBack() {
        act("admin_dialogue_actor.taken_back", () -> responses.takeBack(actorId));
    }

    public void invite() {
        act("admin_dialogue_actor.invited", () -> invitations.invite(actorId));
    }

    public void remind() {
        act("admin_dialogue_actor.reminded", () -> invitations.remind(actorId));
    }

    public void renew() {
        act("admin_dialogue_actor.renewed", () -> invitations.renew(actorId));
    }

    public void revoke() {
        act("admin_dialogue_actor.revoked", () -> invitations.revoke(actorId));
    }

    // What is being written in the fields stays as it is.
    private void act(String key, Runnable deed) {
        try {
            deed.run();
            toast.say(key);
        } finally {
            load();
        }
    }

    /** Whether a link works at the moment. */
    public boolean isLinked() {
        return links.stream().anyMatch(link -> !link.isRevoked());
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    public ActorProgress getProgress() {
        return progress;
    }

    public List<AnswerField> getFields() {
        return fields;
    }

    public List<DialogueLink> getLinks() {
        return links;
    }

    public List<DialogueLogLine> getLog() {
        return log;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
