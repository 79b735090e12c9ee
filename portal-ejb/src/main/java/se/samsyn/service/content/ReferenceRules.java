package se.samsyn.service.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.permission.ContentRights;

/**
 * What a text may lead to: what the public reads, and what its author may write. A link that a colleague has made stays, whoever
 * saves the text after them.
 */
@Dependent
class ReferenceRules {

    // A file is known by other pages than the one that has just been saved.
    private static final String HIDDEN_FILES = """
            select 1 from stored_file f where f.id = any(cast(?1 as bigint[])) and f.created_by <> ?2
            and exists (select 1 from content_reference u join content_version v on v.id = u.version_id
                where u.file_id = f.id and v.item_id <> ?4)
            and not exists (select 1 from content_reference u join content_version v on v.id = u.version_id
                join content_item i on i.id = v.item_id where u.file_id = f.id and i.id <> ?4
                and (v.live_from <= ?3 and not u.withheld or %s))""".formatted(ContentRights.MAY_WRITE.replace("?me", "?2"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentAccess access;

    @Inject
    private VersionChain chain;

    /** The items and files that an item's versions lead to. */
    record Referred(Set<Long> items, Set<Long> files) {

        private Referred without(Referred earlier) {
            Set<Long> moreItems = new HashSet<>(items);
            moreItems.removeAll(earlier.items);
            Set<Long> moreFiles = new HashSet<>(files);
            moreFiles.removeAll(earlier.files);
            return new Referred(moreItems, moreFiles);
        }
    }

    /** Where the item leads, by its versions as they are stored. */
    Referred of(ContentItem item) {
        return new Referred(ids(item, "item_id"), ids(item, "file_id"));
    }

    private Set<Long> ids(ContentItem item, String column) {
        List<?> ids = em.createNativeQuery("select distinct r." + column
                        + " from content_reference r join content_version v on v.id = r.version_id where v.item_id = ?1 and r."
                        + column + " is not null")
                .setParameter(1, item.getId())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /**
     * Refuses a text that has begun to lead to what its author may neither write nor read with the public.
     *
     * @param before where the item led before it was saved; that may stay
     */
    void requireKnown(ContentItem item, Referred before, String author) {
        if (access.knowsEverything()) {
            return;
        }
        Referred added = of(item).without(before);
        if (!added.items().isEmpty() && isAnyHidden(added.items(), author)) {
            throw new InvalidInputException(null, "error.reference_not_mine");
        }
        if (!added.files().isEmpty() && isAnyFileHidden(added.files(), author, item)) {
            throw new InvalidInputException(null, "error.file_not_found");
        }
    }

    private boolean isAnyHidden(Set<Long> items, String author) {
        return !em.createNativeQuery("select 1 from content_item i where i.id = any(cast(?1 as bigint[])) and not "
                        + ContentRights.LIVE.replace("?now", "?3") + " and not " + access.mine("?2"))
                .setParameter(1, array(items))
                .setParameter(2, author)
                .setParameter(3, Timestamp.from(chain.now()))
                .getResultList()
                .isEmpty();
    }

    private boolean isAnyFileHidden(Set<Long> files, String author, ContentItem item) {
        return !em.createNativeQuery(HIDDEN_FILES)
                .setParameter(1, array(files))
                .setParameter(2, author)
                .setParameter(3, Timestamp.from(chain.now()))
                .setParameter(4, item.getId())
                .getResultList()
                .isEmpty();
    }

    private static String array(Set<Long> ids) {
        return ids.toString().replace('[', '{').replace(']', '}');
    }
}
