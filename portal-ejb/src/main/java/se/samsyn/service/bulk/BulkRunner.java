package se.samsyn.service.bulk;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.bulk.BulkOrder;

/** Does a job, item by item, beside the request that asked for it and in the name of whoever sent that. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class BulkRunner {

    private static final Logger LOG = Logger.getLogger(BulkRunner.class.getName());

    @Inject
    private BulkLedger ledger;

    @Inject
    private BulkStep step;

    /** Does what is left of a job that has been committed. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(long jobId) {
        BulkOrder rest = ledger.rest(jobId);
        for (long item : rest.itemIds()) {
            attempt(jobId, rest, item);
        }
        ledger.finish(jobId);
    }

    private void attempt(long job, BulkOrder order, long item) {
        try {
            step.take(job, order, item);
        } catch (PortalException refusal) {
            ledger.refused(job, item, refusal.messageKey(), refusal.values());
        } catch (EJBAccessException noRole) {
            ledger.refused(job, item, "error.bulk_not_allowed", List.of());
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, fault, () -> "Job " + job + " failed with item " + item);
            ledger.refused(job, item, "error.bulk_fault", List.of());
        }
    }
}
