package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.participantmail.Invitation;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.mail.MailTexts;

/** The signed links of invitations: {@code /kalender/{slug}/anmalan?inbjudan={name}.{signature}}. */
@ApplicationScoped
public class Invitations {

    private static final String PURPOSE = "invitation";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FormTokens tokens;

    @Inject
    private MailTexts texts;

    /** The full address of the form for the invited, in their language. */
    String to(Invitation invitation, String eventPath) {
        String language = invitation.getLanguage() == Language.ENGLISH ? "/en" : "";
        return texts.address(
                language + eventPath + "/anmalan?inbjudan=" + tokens.lasting(PURPOSE, invitation.getRef()));
    }

    /** The invitation to the event that the link holds, unless somebody is registered by it; nothing for no genuine one. */
    public Optional<Invitation> unanswered(long eventId, String link) {
        return find(eventId, link).filter(invitation -> !isAnswered(invitation));
    }

    /** Whether the link is genuine, but somebody is registered by it already. */
    public boolean isUsed(long eventId, String link) {
        return find(eventId, link).filter(this::isAnswered).isPresent();
    }

    private Optional<Invitation> find(long eventId, String link) {
        return link == null
                ? Optional.empty()
                : tokens.readLasting(PURPOSE, link)
                        .flatMap(ref -> em.createQuery(
                                        "select i from Invitation i where i.ref = :ref and i.eventId = :event",
                                        Invitation.class)
                                .setParameter("ref", ref)
                                .setParameter("event", eventId)
                                .getResultStream()
                                .findFirst());
    }

    private boolean isAnswered(Invitation invitation) {
        return em.createQuery(
                                "select count(r) from Registration r where r.invitationId = :id and r.state in :active",
                                Long.class)
                        .setParameter("id", invitation.getId())
                        .setParameter("active", RegistrationState.ACTIVE)
                        .getSingleResult()
                > 0;
    }
}
