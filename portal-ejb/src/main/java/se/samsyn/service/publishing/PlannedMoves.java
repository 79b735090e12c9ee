package se.samsyn.service.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.service.content.ContentPlaces;
import se.samsyn.service.content.VersionChain;

/**
 * Lets items take their places when versions that were approved for a moment have reached it. Whoever asks first after that moment
 * brings it about, before they are answered: nobody meets a text at an address that is not its own.
 */
@Stateless
@PermitAll
public class PlannedMoves {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private VersionChain chain;

    @Inject
    private ContentPlaces places;

    /** Whether a version's moment has come and its item has not taken its place yet: one look into a short index. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean areDue() {
        return !dueItems(1).isEmpty();
    }

    /** Lets every item take its place whose moment has come. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take() {
        for (Object id : dueItems(Integer.MAX_VALUE)) {
            places.settle(em.find(ContentItem.class, ((Number) id).longValue(), LockModeType.PESSIMISTIC_WRITE));
        }
    }

    private List<?> dueItems(int most) {
        return em.createNativeQuery("""
                        select v.item_id from content_version v where v.place_waits and v.live_from <= ?1
                        group by v.item_id order by v.item_id""")
                .setParameter(1, Timestamp.from(chain.now()))
                .setMaxResults(most)
                .getResultList();
    }
}
