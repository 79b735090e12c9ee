package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samsyn.domain.Results;
import se.samsyn.domain.media.FileSearch;
import se.samsyn.domain.media.FileSummary;
import se.samsyn.domain.media.FileVersion;
import se.samsyn.domain.media.ScanState;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.service.permission.ContentRights;

/** The files in the database. */
@ApplicationScoped
class StoredFiles {

    private static final String MATCHING =
            """
             from stored_file f where f.removed_at is null
            and (lower(f.original_name) like ?1 escape '!' or lower(f.title) like ?1 escape '!'
                or exists (select 1 from file_tag t where t.file_id = f.id and t.tag like ?1 escape '!'))
            and (?2 = '' or exists (select 1 from file_tag t where t.file_id = f.id and t.tag = ?2))
            and (?3 = '' or (f.width is not null) = (?3 = 'IMAGE'))
            and case ?4
                when 'ALT_TEXT' then f.width is not null and not f.decorative and f.alt_text = ''
                when 'CONSENT' then f.width is not null and f.consent is null
                when 'SCAN' then f.scan_state in ('WAITING', 'INFECTED')
                else true end
            and %s""".formatted(ContentRights.MAY_READ_FILE.replace("?me", "?5").replace("?now", "?6"));

    private static final String KEPT = """
            select 1 from stored_file where storage_key = ?1 and removed_at is null
            union all
            select 1 from file_version v join stored_file f on f.id = v.file_id
            where v.storage_key = ?1 and f.removed_at is null
            union all
            select 1 from file_rendition where storage_key = ?1
            union all
            select 1 from shared_change where storage_key = ?1 and state = 'WAITING'
            limit 1""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A file of the library; not one that has been removed. */
    Optional<StoredFile> find(long id) {
        return findEvenRemoved(id).filter(file -> !file.isRemoved());
    }

    Optional<StoredFile> findEvenRemoved(long id) {
        return Optional.ofNullable(em.find(StoredFile.class, id));
    }

    /** A page of the files that the reader may read. */
    Results<FileSummary> search(FileSearch search, String reader) {
        Query count = matching(em.createNativeQuery("select count(*)" + MATCHING), search, reader);
        Query page = matching(
                        em.createNativeQuery(
                                "select f.*" + MATCHING + " order by f.created_at desc, f.id desc", StoredFile.class),
                        search,
                        reader)
                .setFirstResult((search.page() - 1) * search.size())
                .setMaxResults(search.size());
        List<FileSummary> files = ((List<?>) page.getResultList())
                .stream().map(file -> FileSummary.of((StoredFile) file)).toList();
        long total = ((Number) count.getSingleResult()).longValue();
        return new Results<>(files, search.page(), search.size(), total);
    }

    /** Every tag that some file has, in the order of the alphabet. */
    List<String> tags() {
        List<?> tags = em.createNativeQuery("""
                        select distinct t.tag from file_tag t join stored_file f on f.id = t.file_id
                        where f.removed_at is null order by t.tag""").getResultList();
        return tags.stream().map(String.class::cast).toList();
    }

    /** The editions before the present one, the newest first. */
    List<FileVersion> versions(long fileId) {
        return em.createQuery(
                        "select v from FileVersion v join fetch v.file where v.file.id = :file order by v.number desc",
                        FileVersion.class)
                .setParameter("file", fileId)
                .getResultList();
    }

    /** Files that wait for the scanner, the oldest first. */
    List<StoredFile> waiting(int most) {
        return em.createQuery(
                        "select f from StoredFile f where f.scan.state = :waiting and f.removedAt is null order by f.id",
                        StoredFile.class)
                .setParameter("waiting", ScanState.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Puts every file with the same bytes in quarantine too: some were taken in before the scanner knew them. */
    void quarantineSame(StoredFile file) {
        em.createQuery("select f from StoredFile f where f.sha256 = :sha256 and f <> :file", StoredFile.class)
                .setParameter("sha256", file.getSha256())
                .setParameter("file", file)
                .getResultStream()
                .forEach(same -> same.scanned(file.getScan()));
    }

    /** Whether anything that can be read has its bytes under the key. */
    boolean isKept(String storageKey) {
        return !em.createNativeQuery(KEPT)
                .setParameter(1, storageKey)
                .getResultList()
                .isEmpty();
    }

    private Query matching(Query query, FileSearch search, String reader) {
        return query.setParameter(1, "%" + literally(search.text().toLowerCase(Locale.ROOT)) + "%")
                .setParameter(2, search.tag())
                .setParameter(3, search.kind() == null ? "" : search.kind().name())
                .setParameter(4, search.lack() == null ? "" : search.lack().name())
                .setParameter(5, reader)
                .setParameter(6, Timestamp.from(clock.instant()));
    }

    static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
