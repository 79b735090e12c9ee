package se.samsyn.service.care;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EDITOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;
import static se.samsyn.service.content.StaffRoles.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.care.CareRow;
import se.samsyn.domain.directory.Person;
import se.samsyn.service.mail.MailTexts;
import se.samsyn.service.mail.Outbox;
import se.samsyn.service.mail.StaffAddresses;

/** A contact leaves: their pages show whoever takes over, or their owners hear that nobody does. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class DepartureService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private StaffAddresses staff;

    @Inject
    private Outbox outbox;

    @Inject
    private MailTexts texts;

    @Inject
    private Clock clock;

    /** The pages that name the contact now or will, with their owners. */
    public List<CareRow> pagesNaming(long personId) {
        return CareQuery.naming(em, personId, clock.instant());
    }

    /** The shared address of the contact's organisation that may take over, if there is exactly one. */
    public Person likelySuccessor(Person leaving) {
        List<Person> shared = leaving.getOrganisation() == null
                ? List.of()
                : em.createQuery("""
                                select p from Person p where p.organisation = :organisation and p.functionAddress = true
                                and p.active = true and p.id <> :leaving""", Person.class)
                        .setParameter("organisation", leaving.getOrganisation())
                        .setParameter("leaving", leaving.getId())
                        .getResultList();
        return shared.size() == 1 ? shared.get(0) : null;
    }

    /**
     * Takes the contact off every page at once.
     *
     * @param successorId who is shown instead, or {@code null}: then the pages stand on the list of contacts that have left
     */
    public void leave(long personId, Long successorId) {
        Person leaving = found(personId);
        Person successor = successorId == null ? null : found(successorId);
        if (leaving.equals(successor) || successor != null && !successor.isActive()) {
            throw new InvalidInputException("successor", "error.successor_impossible");
        }
        leaving.leave(successor);
        // Whom this contact once took over from has gone the same way: one step always leads to the answer.
        em.createQuery("select p from Person p where p.successor = :leaving", Person.class)
                .setParameter("leaving", leaving)
                .getResultList()
                .forEach(earlier -> earlier.leave(successor));
        em.flush();
        if (successor == null) {
            tellOwners(leaving);
        }
    }

    /** The contact is here again and stands on their pages as before. */
    public void comeBack(long personId) {
        found(personId).comeBack();
    }

    private void tellOwners(Person left) {
        Map<String, List<CareRow>> byOwner =
                pagesNaming(left.getId()).stream().collect(Collectors.groupingBy(CareRow::owner));
        byOwner.forEach((owner, pages) -> staff.of(owner)
                .ifPresent(address -> outbox.put(texts.letter(
                        "contact-left:" + left.getId() + ":" + left.getLockVersion() + ":" + owner,
                        address,
                        "contact_left",
                        left.getName(),
                        CareQuery.lines(pages),
                        texts.address("/admin/person/leave?id=" + left.getId())))));
    }

    private Person found(long id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFoundException("error.item_not_found", id);
        }
        return person;
    }
}
