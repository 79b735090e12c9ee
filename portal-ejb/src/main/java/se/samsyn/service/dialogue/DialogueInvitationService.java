package se.samsyn.service.dialogue;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.dialogue.ActorProgress;
import se.samsyn.domain.dialogue.AnswerToken;
import se.samsyn.domain.dialogue.Dialogue;
import se.samsyn.domain.dialogue.DialogueAct;
import se.samsyn.domain.dialogue.DialogueActor;
import se.samsyn.domain.dialogue.DialogueLink;
import se.samsyn.domain.dialogue.DialogueResponse;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.settings.SiteAddress;

/** Personal links to actors: by mail, reminded of, renewed and revoked. The address of a link stands only in its mail. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class DialogueInvitationService {

    /** How long nobody is reminded again: a second click is no second mail. */
    private static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentService contents;

    @Inject
    private ResponseService responses;

    @Inject
    private SiteAddress address;

    @Inject
    private DialogueBook book;

    @Inject
    private DialogueMails mails;

    @Inject
    private Clock clock;

    /** The actor's links, the latest first. */
    public List<DialogueLink> links(long actorId) {
        permitted(actorId);
        return linksOf(actorId);
    }

    private List<DialogueLink> linksOf(long actorId) {
        return em.createQuery(
                        "select l from DialogueLink l where l.actorId = :actor order by l.createdAt desc, l.id desc",
                        DialogueLink.class)
                .setParameter("actor", actorId)
                .getResultList();
    }

    /**
     * Sends an actor its first link; does nothing when it has been invited already.
     *
     * @throws ConflictException when there is no address, no question or no time left
     */
    public void invite(long actorId) {
        DialogueActor actor = permitted(actorId);
        DialogueResponse response = book.locked(actorId);
        if (response.getInvitedAt() == null) {
            response.invited(clock.instant());
            send(actor, response, "dialogue_invitation");
            book.log(actorId, DialogueAct.INVITED, caller());
        }
    }

    /** Invites every actor that has an address and has not been invited; gives how many. */
    public int inviteAll(long eventId) {
        List<Long> waiting = responses.progress(eventId).stream()
                .filter(actor -> actor.invitedAt() == null && hasText(actor.email()))
                .map(ActorProgress::actorId)
                .toList();
        waiting.forEach(actor -> invite(actor));
        return waiting.size();
    }

    /** Reminds an actor that has been invited and has not sent in, with a link of its own; the earlier one goes on working. */
    public void remind(long actorId) {
        DialogueActor actor = permitted(actorId);
        DialogueResponse response = book.locked(actorId);
        if (response.getInvitedAt() == null) {
            throw new ConflictException("error.dialogue_not_invited");
        }
        if (mayRemind(response.getRemindedAt())) {
            response.reminded(clock.instant());
            send(actor, response, "dialogue_reminder");
            book.log(actorId, DialogueAct.REMINDED, caller());
        }
    }

    /** Reminds everybody that is waited for; gives how many. */
    public int remindAll(long eventId) {
        List<Long> waitedFor = responses.progress(eventId).stream()
                .filter(actor -> actor.isWaitedFor() && hasText(actor.email()) && mayRemind(actor.remindedAt()))
                .map(ActorProgress::actorId)
                .toList();
        waitedFor.forEach(actor -> remind(actor));
        return waitedFor.size();
    }

    private boolean mayRemind(Instant last) {
        return last == null || !clock.instant().isBefore(last.plus(BETWEEN_REMINDERS));
    }

    /** Ends every link of the actor and sends a new one, as when a mail has gone astray. */
    public void renew(long actorId) {
        DialogueActor actor = permitted(actorId);
        DialogueResponse response = book.locked(actorId);
        end(actorId);
        if (response.getInvitedAt() == null) {
            response.invited(clock.instant());
        }
        send(actor, response, "dialogue_renewed");
        book.log(actorId, DialogueAct.LINK_RENEWED, caller());
    }

    /** Ends every link of the actor at once. */
    public void revoke(long actorId) {
        permitted(actorId);
        book.locked(actorId);
        end(actorId);
        book.log(actorId, DialogueAct.LINK_REVOKED, caller());
    }

    private void end(long actorId) {
        linksOf(actorId).forEach(link -> link.revoke(caller(), clock.instant()));
    }

    private void send(DialogueActor actor, DialogueResponse response, String kind) {
        Dialogue dialogue = actor.getDialogue();
        LocalDate lastDay = response.lastDay(dialogue.getDeadline());
        if (!hasText(actor.getEmail())) {
            throw new ConflictException("error.dialogue_no_email", actor.getName());
        }
        if (dialogue.getQuestions().isEmpty()) {
            throw new ConflictException("error.dialogue_no_questions");
        }
        if (!response.isOpenAt(clock.instant(), dialogue.getDeadline())) {
            throw new ConflictException("error.dialogue_not_open", actor.getName());
        }
        AnswerToken token = AnswerToken.random();
        DialogueLink link = new DialogueLink(actor.getId(), token, caller(), clock.instant());
        em.persist(link);
        em.flush();
        mails.send(kind, link.getId(), actor, lastDay, address.of("/svara/" + token.text()));
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    private DialogueActor permitted(long actorId) {
        DialogueActor actor = book.actor(actorId);
        contents.item(actor.getDialogue().getEventId());
        return actor;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
