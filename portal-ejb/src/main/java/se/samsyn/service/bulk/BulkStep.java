package se.samsyn.service.bulk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.samsyn.domain.bulk.BulkOrder;
import se.samsyn.domain.content.Language;
import se.samsyn.service.content.ContentOwnershipService;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.service.removed.RemovalRegister;

/** One item of a job, in one transaction with the note that it is done. */
@Stateless
public class BulkStep {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private RemovalRegister removals;

    @Inject
    private PublishingService publishing;

    @Inject
    private ContentOwnershipService belongings;

    @Inject
    private BulkLedger ledger;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take(long job, BulkOrder order, long item) {
        switch (order.action()) {
            case PUBLISH -> publishing.publish(item, Language.SWEDISH);
            case WITHDRAW -> publishing.withdraw(item, Language.SWEDISH);
            case OWNER -> belongings.giveTo(item, order.owner());
            case ADD_AREA -> belongings.addTo(item, order.areaId());
            case REMOVE_AREA -> belongings.takeFrom(item, order.areaId());
            case REMOVE -> removals.remove(item, order.reference(), order.reason());
        }
        em.flush(); // What the database refuses is refused here, before the note.
        ledger.done(job, item);
    }
}
