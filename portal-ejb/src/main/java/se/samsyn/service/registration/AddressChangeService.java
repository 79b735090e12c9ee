package se.samsyn.service.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.registration.AddressChange;
import se.samsyn.domain.registration.AskedAddress;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationAct;
import se.samsyn.domain.text.EmailAddress;
import se.samsyn.service.event.EventTitles;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.participantmail.AddressMails;
import se.samsyn.service.participantmail.PersonalLinks;
import se.samsyn.service.participantmail.RegistrationMails;
import se.samsyn.service.seat.EventLock;
import se.samsyn.service.seat.LockedEvent;

/**
 * Another address for a participant, who keeps their place. It counts when it has been confirmed by the link that was sent
 * there; links that went to the earlier address end then, and whoever reads that is told.
 */
@Stateless
@PermitAll
public class AddressChangeService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PersonalLinkAccess people;

    @Inject
    private EventLock lock;

    @Inject
    private PersonalLinks links;

    @Inject
    private FormTokens tokens;

    @Inject
    private Participants participants;

    @Inject
    private EventTitles titles;

    @Inject
    private RegistrationMails mails;

    @Inject
    private AddressMails addressMails;

    /**
     * Asks at the new address whether it is the person's. Whether somebody else is registered by it is told to them alone.
     *
     * @param link the person's
     * @throws InvalidInputException when it is no address, or the one that is known already
     * @throws ConflictException when it has been asked for too often, or nothing can be changed any more
     */
    public void ask(String link, String typed, FormToken token) {
        people.act(link, token, (registration, locked) -> {
            String address = EmailAddress.typed(typed);
            if (!EmailAddress.isPossible(address)) {
                throw new InvalidInputException("newEmail", "registration_error.email");
            }
            if (registration.hasAddress(address)) {
                throw new InvalidInputException("newEmail", "registration_error.address_same");
            }
            AddressChange change = em.find(AddressChange.class, registration.getId());
            if (change == null) {
                change = new AddressChange(registration.getId());
            }
            change.ask(address, locked.now());
            AddressChange stored = em.merge(change);
            participants
                    .active(registration.getEventId(), address)
                    .ifPresentOrElse(other -> mails.again(other, locked), () -> addressMails.ask(registration, stored));
        });
    }

    /** Whether the link was made by us, be it used up or not. */
    public boolean isGenuine(String addressLink) {
        return links.readAddress(addressLink).isPresent();
    }

    /** What the link in the mail to a new address is about; empty when it has been used or has ended. */
    public Optional<AskedAddress> find(String addressLink, Language language) {
        return open(addressLink).map(change -> {
            Registration registration = em.find(Registration.class, change.getRegistrationId());
            return new AskedAddress(change.getEmail(), titles.of(registration.getEventId(), language));
        });
    }

    private Optional<AddressChange> open(String addressLink) {
        Instant now = clock.instant();
        return links.readAddress(addressLink)
                .flatMap(ref -> em.createQuery("select c from AddressChange c where c.ref = :ref", AddressChange.class)
                        .setParameter("ref", ref)
                        .getResultStream()
                        .filter(change -> change.isOpenAt(now))
                        .findFirst());
    }

    /**
     * The new address counts from now on.
     *
     * @return the path of the person's page by their new link
     * @throws ConflictException when the link has been used or has ended, the address is registered by now, or nothing can be
     *     changed any more
     */
    public String confirm(String addressLink, FormToken token) {
        long id = open(addressLink)
                .filter(any -> tokens.use(token))
                .map(AddressChange::getRegistrationId)
                .orElseThrow(AddressChangeService::ended);
        LockedEvent locked =
                lock.take(em.find(Registration.class, id).getEventId()).orElseThrow(PersonalLinkAccess::unknown);
        // Read anew after the event was locked: nobody else decides about it now.
        em.clear();
        AddressChange change = open(addressLink).orElseThrow(AddressChangeService::ended);
        Registration registration = em.find(Registration.class, id);
        people.requireOpen(registration, locked);
        if (participants.active(registration.getEventId(), change.getEmail()).isPresent()) {
            throw new ConflictException("registration_error.address_taken");
        }
        String earlier = registration.getEmail();
        registration.readdress(change.getEmail());
        change.confirmed();
        em.persist(registration.logLine(RegistrationAct.CHANGED, null, null, locked.now()));
        if (earlier != null) {
            addressMails.left(registration, earlier, locked.now());
        }
        mails.readdressed(registration, locked);
        return links.path(registration);
    }

    private static ConflictException ended() {
        return new ConflictException("registration_error.address_ended");
    }
}
