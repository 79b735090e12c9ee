package se.samsyn.service.removed;

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
import jakarta.persistence.Query;
import java.util.Locale;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.RemovalDecision;
import se.samsyn.domain.removed.RemovedRow;
import se.samsyn.service.content.ContentPlaces;
import se.samsyn.service.content.VersionChain;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.permission.ContentRights;
import se.samsyn.service.persistence.Row;

/**
 * The register of what has been removed by decision: what, when, by whom, with which reference and reason. Somebody who is bound
 * to areas reads what was removed there.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class RemovalRegister {

    private static final int PAGE_SIZE = 25;

    private static final String MATCHING = """
             from content_item i where i.removal_reference is not null
            and (lower(i.removed_title) like ?1 escape '!' or lower(i.removal_reference) like ?1 escape '!'
                or lower(i.removal_reason) like ?1 escape '!' or lower(i.path) like ?1 escape '!')
            and %s""".formatted(ContentRights.MAY_WRITE.replace("?me", "?2"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentAccess access;

    @Inject
    private VersionChain chain;

    @Inject
    private ContentPlaces places;

    /**
     * Removes an item by a recorded decision (gallring); its address answers 410 from now on.
     *
     * @param reference the decision's reference in the diary
     */
    @RolesAllowed({PUBLISHER, ADMINISTRATOR})
    public void remove(long itemId, String reference, String reason) {
        access.requireMayWrite(itemId);
        access.requireNobodysArea(itemId);
        String by = session.getCallerPrincipal().getName();
        RemovalDecision decision = new RemovalDecision(reference, reason);
        ContentItem item = chain.locked(itemId);
        if (!places.childPaths(item).isEmpty()) {
            throw new InvalidInputException("reason", "error.has_children");
        }
        // Before the item itself goes: nothing of a removed item is live any more, and so nothing would be found to
        // end.
        for (Language language : Language.values()) {
            chain.live(itemId, language).ifPresent(live -> live.withdraw(chain.now(), by));
            chain.scheduled(itemId, language).forEach(ContentVersion::setAside);
        }
        item.remove(knownTitle(itemId), decision, by, chain.now());
    }

    // The page that answers 410 shows this title; the title of a draft is not shown to the public.
    private String knownTitle(long itemId) {
        return em.createQuery("""
                        select v.title from ContentVersion v where v.item.id = :item and v.language = :language
                        and v.liveFrom <= :now order by v.liveFrom desc, v.number desc""", String.class)
                .setParameter("item", itemId)
                .setParameter("language", Language.SWEDISH)
                .setParameter("now", chain.now())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> chain.latest(itemId, Language.SWEDISH).getTitle());
    }

    /** A page of the register, the latest first; words are looked for in title, address, reference and reason. */
    public Results<RemovedRow> search(String words, int page) {
        String literally = words == null
                ? ""
                : words.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_");
        String containing = "%" + literally + "%";
        return Row.page(
                matching(
                        "select i.id, i.type, i.removed_title, i.path, i.removal_reference, i.removal_reason, i.removed_by,"
                                + " i.removed_at" + MATCHING + " order by i.removed_at desc, i.id desc",
                        containing),
                matching("select count(*)" + MATCHING, containing),
                page,
                PAGE_SIZE,
                RemovalRegister::row);
    }

    private Query matching(String sql, String containing) {
        return em.createNativeQuery(sql)
                .setParameter(1, containing)
                .setParameter(2, session.getCallerPrincipal().getName());
    }

    private static RemovedRow row(Row row) {
        return new RemovedRow(
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("removed_title"),
                row.text("path"),
                row.text("removal_reference"),
                row.text("removal_reason"),
                row.text("removed_by"),
                row.moment("removed_at"));
    }
}
