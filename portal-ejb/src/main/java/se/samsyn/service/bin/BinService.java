package se.samsyn.service.bin;

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
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.bin.BinRow;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.service.content.ContentPlaces;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.content.VersionChain;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.removed.RemovalRegister;

/**
 * The bin: where staff throw what was never public, without a decision, and have it back from for thirty days. What has once
 * been public is removed by {@link RemovalRegister#remove decision} only.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class BinService {

    /** How long something can be had back. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int PAGE_SIZE = 25;

    private static final String IN_BIN = " from content_item i where i.binned and i.type = any(cast(?1 as text[])) and "
            + ContentAccess.IN_MY_AREAS.replace("?me", "?2");

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    private ContentService contents;

    @Inject
    private ContentAccess access;

    @Inject
    private ContentPlaces places;

    @Inject
    private VersionChain chain;

    /** Whether the item can be thrown away without a decision, because nobody outside has ever seen it. */
    public boolean isNeverPublic(long itemId) {
        return em.createNativeQuery(
                        "select 1 from content_version v where v.item_id = ?1 and v.live_from <= ?2 limit 1")
                .setParameter(1, itemId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList()
                .isEmpty();
    }

    /**
     * Throws an item into the bin.
     *
     * @throws InvalidInputException when it has been public, has pages below it, or is the area that staff are bound to
     */
    public void throwAway(long itemId) {
        access.requireMayWrite(itemId);
        ContentItem item = chain.locked(itemId);
        if (!isNeverPublic(itemId)) {
            throw new InvalidInputException(null, "error.bin_was_public");
        }
        if (!places.childPaths(item).isEmpty()) {
            throw new InvalidInputException(null, "error.has_children");
        }
        access.requireNobodysArea(itemId);
        for (Language language : Language.values()) {
            chain.scheduled(itemId, language).forEach(ContentVersion::setAside);
        }
        String title = chain.latest(itemId, Language.SWEDISH).getTitle();
        item.throwAway(title, session.getCallerPrincipal().getName(), chain.now());
    }

    /** Takes an item back from the bin: at its address if that is still free, below its area if that is still there. */
    public LinkTarget restore(long itemId) {
        ContentItem item = em.find(ContentItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        if (item == null || !item.isBinned() || !access.mayWrite(item)) {
            throw new NotFoundException("error.bin_item_not_found");
        }
        ContentItem parent = item.getParent() == null || item.getParent().isRemoved() ? null : item.getParent();
        item.restore(places.freeSlugLike(item.getType(), parent, item.getSlug()), parent);
        chain.latest(itemId, Language.SWEDISH).wishForNothing();
        em.flush();
        return contents.target(itemId);
    }

    /** A page of what the caller can have back, the latest first. */
    public Results<BinRow> list(int page) {
        String types = Stream.of(ContentType.values())
                .filter(access::mayWrite)
                .map(ContentType::name)
                .toList()
                .toString()
                .replace('[', '{')
                .replace(']', '}');
        String caller = session.getCallerPrincipal().getName();
        return Row.page(
                em.createNativeQuery("select i.id, i.type, i.removed_title, i.removed_by, i.removed_at" + IN_BIN
                                + " order by i.removed_at desc, i.id desc")
                        .setParameter(1, types)
                        .setParameter(2, caller),
                em.createNativeQuery("select count(*)" + IN_BIN)
                        .setParameter(1, types)
                        .setParameter(2, caller),
                page,
                PAGE_SIZE,
                BinService::row);
    }

    private static BinRow row(Row row) {
        Instant thrownAt = row.moment("removed_at");
        return new BinRow(
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("removed_title"),
                row.text("removed_by"),
                thrownAt,
                thrownAt.plus(KEPT));
    }
}
