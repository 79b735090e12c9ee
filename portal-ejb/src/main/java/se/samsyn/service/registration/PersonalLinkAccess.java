package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.participantmail.PersonalLinks;
import se.samsyn.service.seat.EventLock;
import se.samsyn.service.seat.LockedEvent;

/** Acts of whoever has a personal link: on one registration, as long as something can be done about it. */
@ApplicationScoped
class PersonalLinkAccess {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FormTokens tokens;

    @Inject
    private PersonalLinks links;

    @Inject
    private EventLock lock;

    /**
     * Does something for the person of the link; a double post does nothing.
     *
     * @throws NotFoundException for a link that is not genuine
     * @throws ConflictException when the event is off or has begun, or the person has left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void act(String link, FormToken token, BiConsumer<Registration, LockedEvent> deed) {
        String ref = links.read(link).orElseThrow(PersonalLinkAccess::unknown);
        if (!tokens.use(token)) {
            return;
        }
        LockedEvent locked = lock.take(eventOf(ref)).orElseThrow(PersonalLinkAccess::unknown);
        // Read after the event was locked: nobody else decides about it now.
        Registration registration = byRef(ref).orElseThrow(PersonalLinkAccess::unknown);
        requireOpen(registration, locked);
        deed.accept(registration, locked);
    }

    /** Asks for what {@link #act} asks for, of somebody who has come another way. */
    void requireOpen(Registration registration, LockedEvent locked) {
        if (locked.event().getStatus() == EventStatus.CANCELLED) {
            throw new ConflictException("registration_error.CANCELLED");
        }
        if (RegistrationSettings.hasBegun(locked.event(), locked.now())) {
            throw new ConflictException("registration_error.begun");
        }
        if (!registration.getState().isActive()) {
            throw new ConflictException("registration_error.overtaken");
        }
    }

    private long eventOf(String ref) {
        return em.createQuery("select r.eventId from Registration r where r.ref = :ref", Long.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(PersonalLinkAccess::unknown);
    }

    /** The registration that personal links of this name lead to. */
    Optional<Registration> byRef(String ref) {
        return em.createQuery("select r from Registration r where r.ref = :ref", Registration.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    static NotFoundException unknown() {
        return new NotFoundException("registration_error.unknown");
    }
}
