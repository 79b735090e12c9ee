package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.registration.Invitation;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.mail.MailTexts;

/** The signed links of invitations: {@code /kalender/{slug}/anmalan?inbjudan={name}.{signature}}. */
@ApplicationScoped
class Invitations {

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
    Optional<Invitation> unanswered(long eventId, String link) {
        return tokens.readLasting(PURPOSE, link)
                .flatMap(ref -> em.createQuery("""
                        select i from Invitation i where i.ref = :ref and i.eventId = :event
                        and not exists (select r.id from Registration r where r.invitationId = i.id and r.state in :active)""", Invitation.class)
                        .setParameter("ref", ref)
                        .setParameter("event", eventId)
                        .setParameter("active", RegistrationState.ACTIVE)
                        .getResultStream()
                        .findFirst());
    }
}
