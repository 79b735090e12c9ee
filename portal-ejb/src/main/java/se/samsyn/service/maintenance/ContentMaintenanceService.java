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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.Results;
import se.samsyn.domain.account.Account;
import se.samsyn.domain.account.Colleague;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.maintenance.ItemMaintenance;
import se.samsyn.domain.maintenance.MaintenanceList;
import se.samsyn.domain.maintenance.MaintenanceRow;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.permission.ContentAccess;

/**
 * Who owns which page, when it is reviewed next, and which pages need maintenance. Takes effect at once, beside all
 * drafts.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class ContentMaintenanceService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentService contents;

    @Inject
    private ContentAccess access;

    @Inject
    private Clock clock;

    /** A page of one of the lists, of what the caller may write; {@code owner} {@code null} for everybody's. */
    public Results<MaintenanceRow> list(MaintenanceList list, String owner, int page) {
        return MaintenanceQuery.page(em, caller(), list, owner, clock.instant(), page);
    }

    /** Who cares for the item now. */
    public ItemMaintenance of(long itemId) {
        ContentItem item = contents.item(itemId);
        return new ItemMaintenance(item.getOwner(), item.getReviewOn());
    }

    /** Gives the item an owner and a day of review. */
    public void change(long itemId, ItemMaintenance care) {
        ContentItem item = locked(itemId);
        access.requireMayOwn(care.owner(), itemId);
        item.setOwner(care.owner());
        item.reviewOn(care.reviewOn());
    }

    /**
     * Gives the pages whose owner can no longer sign in to somebody who can: those that the caller and the new owner both may
     * write. The others stay on the list.
     *
     * @return how many pages have a new owner
     */
    @RolesAllowed({PUBLISHER, ADMINISTRATOR})
    public int handOver(String owner) {
        requireOwner(owner);
        return em.createNativeQuery(MaintenanceQuery.HAND_OVER)
                .setParameter(1, owner)
                .setParameter(2, caller())
                .executeUpdate();
    }

    private void requireOwner(String username) {
        if (owners().stream().noneMatch(owner -> owner.username().equals(username))) {
            throw new InvalidInputException("owner", "error.owner_unknown");
        }
    }

    /** Somebody has looked at the page and it is still right: the next review is a year away. */
    public LocalDate reviewed(long itemId) {
        ContentItem item = locked(itemId);
        item.reviewed(LocalDate.now(clock.withZone(Event.STOCKHOLM)));
        return item.getReviewOn();
    }

    /** Everybody who can own a page, by name. */
    public List<Owner> owners() {
        return em.createQuery(
                        "select a from Account a where a.active = true order by a.displayName, a.username",
                        Account.class)
                .getResultStream()
                .map(account -> new Owner(account.username(), account.displayName()))
                .toList();
    }

    /** Whom the item can be given to, by name: everybody who may write it. */
    public List<Owner> owners(long itemId) {
        contents.item(itemId);
        Set<String> writers =
                access.others(itemId).stream().map(Colleague::username).collect(Collectors.toSet());
        writers.add(caller());
        return owners().stream()
                .filter(owner -> writers.contains(owner.username()))
                .toList();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    /** Somebody who can own a page. */
    public record Owner(String username, String name) {}

    private ContentItem locked(long itemId) {
        contents.item(itemId);
        return em.find(ContentItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
    }
}
