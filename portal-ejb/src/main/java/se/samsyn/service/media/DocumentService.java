package se.samsyn.service.media;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.media.AccessibilityState;
import se.samsyn.domain.media.DocumentSearch;
import se.samsyn.domain.media.ExemptionGround;
import se.samsyn.domain.media.Judgement;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.permission.ContentAccess;

/** The register of documents: which of them everybody can read, and the legal ground where one may stay as it is. */
@Stateless
@RolesAllowed({"EDITOR", "PUBLISHER", "EVENT_MANAGER", "ADMINISTRATOR"})
public class DocumentService {

    private static final String INACCESSIBLE = "(f.accessibility.judgement is not null and"
            + " f.accessibility.judgement = :inaccessible or f.accessibility.facts.pages is not null"
            + " and (f.accessibility.facts.tagged = false or f.accessibility.facts.titled = false"
            + " or f.accessibility.facts.languageStated = false or f.accessibility.facts.textLayer = false))";
    private static final String UNKNOWN = "(f.accessibility.judgement is null and f.accessibility.facts.pages is null)";
    private static final String MATCHING = " from StoredFile f where f.removedAt is null and f.width is null"
            + " and (lower(f.originalName) like :text escape '!' or lower(f.title) like :text escape '!')"
            + " and (:state = '' or (:state = 'INACCESSIBLE' and " + INACCESSIBLE + ")"
            + " or (:state = 'UNKNOWN' and " + UNKNOWN + ")"
            + " or (:state = 'ACCESSIBLE' and not " + UNKNOWN + " and not " + INACCESSIBLE + "))"
            + " and (:exception = '' or (:exception = 'true' and f.accessibility.exception.ground is not null)"
            + " or (:exception = 'false' and f.accessibility.exception.ground is null))";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private StoredFiles files;

    @Inject
    private FileChanges changes;

    @Inject
    private ContentAccess access;

    @Resource
    private SessionContext session;

    /** A page of the register, by title. */
    public Results<StoredFile> search(DocumentSearch search) {
        List<StoredFile> page = matching("select f" + MATCHING + " order by f.title, f.id", StoredFile.class, search)
                .setFirstResult((search.page() - 1) * DocumentSearch.PAGE_SIZE)
                .setMaxResults(DocumentSearch.PAGE_SIZE)
                .getResultList();
        return new Results<>(page, search.page(), DocumentSearch.PAGE_SIZE, count(search));
    }

    /** How many documents not everybody can read although no legal ground is noted; for the work lists. */
    public long countInaccessible() {
        return count(new DocumentSearch("", AccessibilityState.INACCESSIBLE, false, 1));
    }

    /** A document, or a 404. */
    public StoredFile get(long id) {
        return files.find(id)
                .filter(file -> !file.isImage())
                .orElseThrow(() -> new NotFoundException("error.file_not_found"));
    }

    /**
     * Records what somebody found when they looked at the document, and why it may stay as it is.
     *
     * @param found null when nobody has looked
     * @param ground null without an exception
     */
    public Effect judge(long id, int lockVersion, Judgement found, ExemptionGround ground, String reason) {
        StoredFile file = get(id);
        if (file.getLockVersion() != lockVersion) {
            throw new ConflictException("error.file_changed", file.getTitle());
        }
        access.requireMayChange(SharedThing.FILE, id);
        return changes.judge(
                file, found, ground, reason, session.getCallerPrincipal().getName());
    }

    private long count(DocumentSearch search) {
        return matching("select count(f)" + MATCHING, Long.class, search).getSingleResult();
    }

    private <T> TypedQuery<T> matching(String query, Class<T> type, DocumentSearch search) {
        return em.createQuery(query, type)
                .setParameter("text", "%" + StoredFiles.literally(search.text().toLowerCase(Locale.ROOT)) + "%")
                .setParameter(
                        "state", search.state() == null ? "" : search.state().name())
                .setParameter(
                        "exception",
                        search.exception() == null ? "" : search.exception().toString())
                .setParameter("inaccessible", Judgement.INACCESSIBLE);
    }
}
