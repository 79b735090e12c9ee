package se.samsyn.service.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.maintenance.MaintenanceRow;
import se.samsyn.domain.review.FieldValues;
import se.samsyn.domain.review.SharedChange;
import se.samsyn.domain.review.SharedKind;
import se.samsyn.service.mail.MailTexts;
import se.samsyn.service.mail.Outbox;
import se.samsyn.service.mail.StaffAddresses;
import se.samsyn.service.review.SharedAct;

/** Lets contacts leave and come back; who may and when it takes effect has been decided by {@link ContactHandoverService}. */
@ApplicationScoped
class ContactHandovers implements SharedAct {

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
    List<MaintenanceRow> pagesNaming(long personId) {
        return MaintenanceQuery.naming(em, personId, clock.instant());
    }

    /** Refuses a successor who has left as well, or is the same. */
    Person requirePossible(Person leaving, Long successorId) {
        Person successor = successorId == null ? null : found(successorId);
        if (leaving.equals(successor) || successor != null && !successor.isActive()) {
            throw new InvalidInputException("successor", "error.successor_impossible");
        }
        return successor;
    }

    /** Takes the contact off every page at once; {@code successorId} is {@code null} when nobody is shown instead. */
    void leave(Person leaving, Long successorId) {
        Person successor = requirePossible(leaving, successorId);
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

    Person found(long id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFoundException("error.item_not_found", id);
        }
        return person;
    }

    @Override
    public boolean does(SharedKind kind) {
        return kind == SharedKind.PERSON_LEFT || kind == SharedKind.PERSON_BACK;
    }

    @Override
    public void putIntoEffect(SharedChange change) {
        Person person = found(change.getTargetId());
        if (change.getKind() == SharedKind.PERSON_BACK) {
            person.comeBack();
        } else {
            leave(person, standing(person).changedBy(change.getFields()).number("successor"));
        }
    }

    /** Whether the contact is here, and who stands in their place. */
    static FieldValues standing(Person person) {
        Person successor = person.getSuccessor();
        return standing(person.isActive(), successor == null ? null : successor.getId());
    }

    static FieldValues standing(boolean active, Long successorId) {
        return new FieldValues().with("active", active).with("successor", successorId);
    }

    private void tellOwners(Person left) {
        Map<String, List<MaintenanceRow>> byOwner =
                pagesNaming(left.getId()).stream().collect(Collectors.groupingBy(MaintenanceRow::owner));
        byOwner.forEach((owner, pages) -> staff.of(owner)
                .ifPresent(address -> outbox.put(texts.mail(
                        "contact-left:" + left.getId() + ":" + left.getLockVersion() + ":" + owner,
                        address,
                        "contact_left",
                        left.getName(),
                        MaintenanceQuery.lines(pages),
                        texts.address("/admin/person/leave?id=" + left.getId())))));
    }
}
