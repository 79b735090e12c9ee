package se.samsyn.service.maintenance;

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
import java.util.List;
import java.util.Set;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.maintenance.MaintenanceRow;
import se.samsyn.domain.review.ChangedField;
import se.samsyn.domain.review.Effect;
import se.samsyn.domain.review.FieldValues;
import se.samsyn.domain.review.SharedChange;
import se.samsyn.domain.review.SharedKind;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.review.SharedChanges;

/** A contact leaves: their pages show whoever takes over, or their owners hear that nobody does. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class ContactHandoverService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContactHandovers departures;

    @Inject
    private ContentAccess access;

    @Inject
    private SharedChanges changes;

    /** The pages that name the contact now or will, with their owners; those that the caller may write. */
    public List<MaintenanceRow> myPagesNaming(long personId) {
        List<MaintenanceRow> all = departures.pagesNaming(personId);
        Set<Long> mine = access.mine(all.stream().map(MaintenanceRow::itemId).toList());
        return all.stream().filter(page -> mine.contains(page.itemId())).toList();
    }

    /** How many pages name the contact now or will, whoever writes them. */
    public int countPagesNaming(long personId) {
        return departures.pagesNaming(personId).size();
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
     * Takes the contact off every page, or proposes it.
     *
     * @param successorId who is shown instead, or {@code null}: then the pages stand on the list of contacts that have left
     */
    public Effect leave(long personId, Long successorId) {
        Person leaving = departures.found(personId);
        departures.requirePossible(leaving, successorId);
        access.requireMayChange(SharedThing.PERSON, personId);
        if (access.needsReview(SharedThing.PERSON, personId)) {
            return propose(SharedKind.PERSON_LEFT, leaving, ContactHandovers.standing(false, successorId));
        }
        departures.leave(leaving, successorId);
        return Effect.AT_ONCE;
    }

    /** The contact is here again and stands on their pages as before, or it is proposed. */
    public Effect comeBack(long personId) {
        Person back = departures.found(personId);
        access.requireMayChange(SharedThing.PERSON, personId);
        if (access.needsReview(SharedThing.PERSON, personId)) {
            return propose(SharedKind.PERSON_BACK, back, ContactHandovers.standing(true, null));
        }
        back.comeBack();
        return Effect.AT_ONCE;
    }

    private Effect propose(SharedKind kind, Person person, FieldValues wanted) {
        List<ChangedField> fields = ContactHandovers.standing(person).changedIn(wanted);
        return fields.isEmpty()
                ? Effect.AT_ONCE
                : changes.propose(
                        new SharedChange(kind, person.getId(), person.getLockVersion(), fields),
                        session.getCallerPrincipal().getName());
    }
}
