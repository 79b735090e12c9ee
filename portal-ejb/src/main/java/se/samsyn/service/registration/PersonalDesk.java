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
import se.samsyn.service.registration.RegistrationDesk.OpenDesk;

/** The desk as whoever has a personal link comes to it: with one registration, and as long as something can be done about it. */
@ApplicationScoped
class PersonalDesk {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FormTokens tokens;

    @Inject
    private PersonalLinks links;

    @Inject
    private RegistrationDesk desk;

    /**
     * Does something for the person of the link; a double post does nothing.
     *
     * @throws NotFoundException for a link that is not genuine
     * @throws ConflictException when the event is off or has begun, or the person has left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void act(String link, FormToken token, BiConsumer<Registration, OpenDesk> deed) {
        String ref = links.read(link).orElseThrow(PersonalDesk::unknown);
        if (!tokens.use(token)) {
            return;
        }
        OpenDesk taken = desk.take(eventOf(ref)).orElseThrow(PersonalDesk::unknown);
        // Read after the desk was taken: nobody else decides about it now.
        Registration registration = byRef(ref).orElseThrow(PersonalDesk::unknown);
        requireOpen(registration, taken);
        deed.accept(registration, taken);
    }

    /** Asks for what {@link #act} asks for, of somebody who has come another way. */
    void requireOpen(Registration registration, OpenDesk taken) {
        if (taken.event().getStatus() == EventStatus.CANCELLED) {
            throw new ConflictException("registration_error.CANCELLED");
        }
        if (RegistrationSettings.hasBegun(taken.event(), taken.now())) {
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
                .orElseThrow(PersonalDesk::unknown);
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
