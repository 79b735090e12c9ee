package se.samsyn.service.participantmail;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.mail.MailState;
import se.samsyn.domain.participantmail.Invitation;
import se.samsyn.domain.participantmail.InvitationRow;
import se.samsyn.domain.registration.RegistrationAvailability;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.text.EmailAddress;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.seat.EventLock;
import se.samsyn.service.seat.LockedEvent;

/** How event managers invite people, each by a link of their own. */
@Stateless
@RolesAllowed({EVENT_MANAGER, ADMINISTRATOR})
public class InvitationService {

    /** How many addresses are taken at once. */
    public static final int MOST = 500;

    private static final int PAGE_SIZE = 25;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentAccess access;

    @Inject
    private EventLock lock;

    @Inject
    private MailHeads heads;

    @Inject
    private InvitationMails mails;

    /**
     * Invites everybody who has not been invited before, by mail; gives how many these are.
     *
     * @param typed the addresses, one on each line or with commas between them
     * @throws InvalidInputException when one of them is no address; nobody is invited then
     */
    public int invite(long eventId, String typed, Language language) {
        access.requireMayWrite(eventId);
        List<String> addresses = addresses(typed);
        LockedEvent locked = lock.take(eventId)
                .orElseThrow(() -> new InvalidInputException(null, RegistrationAvailability.NOT_HERE.refusal()));
        if (locked.event().getStatus() == EventStatus.CANCELLED) {
            throw new ConflictException(RegistrationAvailability.CANCELLED.refusal());
        }
        if (locked.event().isOverAt(locked.now())) {
            throw new ConflictException(RegistrationAvailability.HELD.refusal());
        }
        Set<String> known = new HashSet<>(
                em.createQuery("select i.emailKey from Invitation i where i.eventId = :event", String.class)
                        .setParameter("event", eventId)
                        .getResultList());
        MailHead head = heads.of(eventId, language);
        int invited = 0;
        for (String address : addresses) {
            if (known.add(EmailAddress.key(address))) {
                Invitation invitation = new Invitation(
                        eventId, address, language, session.getCallerPrincipal().getName(), locked.now());
                em.persist(invitation);
                em.flush();
                mails.invite(invitation, locked.event(), head);
                invited++;
            }
        }
        return invited;
    }

    private static List<String> addresses(String typed) {
        List<String> addresses = Stream.of((typed == null ? "" : typed).split("[\\s\\p{Z},;]+"))
                .map(EmailAddress::typed)
                .filter(address -> !address.isBlank())
                .toList();
        if (addresses.isEmpty()) {
            throw new InvalidInputException("addresses", "error.required");
        }
        if (addresses.size() > MOST) {
            throw new InvalidInputException("addresses", "error.too_many_addresses", MOST);
        }
        addresses.stream()
                .filter(address -> !EmailAddress.isPossible(address))
                .findFirst()
                .ifPresent(wrong -> {
                    throw new InvalidInputException("addresses", "error.no_address", wrong);
                });
        return addresses;
    }

    /** A page of the event's invitations, by address. */
    public Results<InvitationRow> list(long eventId, int page) {
        access.requireMayWrite(eventId);
        List<InvitationRow> rows = em.createQuery("""
                        select new se.samsyn.domain.participantmail.InvitationRow(i.id, i.email, i.invitedAt,
                        (select count(r) from Registration r where r.invitationId = i.id and r.state in :active),
                        (select count(m) from Mail m where m.key = concat('invitation:', i.id) and m.state in :troubled))
                        from Invitation i where i.eventId = :event order by i.emailKey""", InvitationRow.class)
                .setParameter("event", eventId)
                .setParameter("active", RegistrationState.ACTIVE)
                .setParameter("troubled", MailState.TROUBLED)
                .setFirstResult((page - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        long total = em.createQuery("select count(i) from Invitation i where i.eventId = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
        return new Results<>(rows, page, PAGE_SIZE, total);
    }
}
