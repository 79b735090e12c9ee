package se.samsyn.service.bulk;

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
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.bulk.BulkAction;
import se.samsyn.domain.bulk.BulkItem;
import se.samsyn.domain.bulk.BulkJob;
import se.samsyn.domain.bulk.BulkOrder;

/** Writes down what shall be done to many items, and tells how it goes; {@link BulkRunner} does it. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class BulkService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private BulkLedger ledger;

    /**
     * Writes the order down and gives the job's id.
     *
     * @throws InvalidInputException when something that the action needs is missing
     */
    public long begin(BulkOrder order) {
        if (order.action() == BulkAction.OWNER
                && owners().stream().noneMatch(each -> each.username().equals(order.owner()))) {
            throw new InvalidInputException("owner", "error.required");
        }
        boolean areaWanted = order.action() == BulkAction.ADD_AREA || order.action() == BulkAction.REMOVE_AREA;
        if (areaWanted && order.areaId() == null) {
            throw new InvalidInputException("area", "error.required");
        }
        if (order.action() == BulkAction.REMOVE
                && (order.reason() == null || order.reason().isBlank())) {
            throw new InvalidInputException("reason", "error.required");
        }
        return ledger.open(order, caller());
    }

    /** The caller's job; somebody else's is not found. */
    public BulkJob job(long id) {
        return ledger.jobs(id, caller()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.bulk_job_not_found", id));
    }

    /** How it goes with each item, in the order in which they were chosen. */
    public List<BulkItem> items(long jobId) {
        return ledger.items(job(jobId).id(), caller());
    }

    /** The caller's latest jobs, the newest first. */
    public List<BulkJob> mine() {
        return ledger.jobs(null, caller());
    }

    /** Claims a job that was cut off, for going on with it; false when somebody has just done that. */
    public boolean claim(long jobId) {
        return ledger.claim(job(jobId).id());
    }

    /** The titles of what has been chosen, for the question before a job begins. */
    public List<BulkItem> chosen(List<Long> itemIds) {
        return ledger.chosen(itemIds, caller());
    }

    /** Who may own content: everybody with an open account. */
    public List<Owner> owners() {
        return em.createQuery("""
                        select new se.samsyn.service.bulk.BulkService$Owner(a.username, a.displayName) from Account a
                        where a.active = true order by a.displayName""", Owner.class).getResultList();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    /** Somebody on the staff. */
    public record Owner(String username, String name) {}
}
