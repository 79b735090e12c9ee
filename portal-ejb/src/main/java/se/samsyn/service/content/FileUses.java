package se.samsyn.service.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.FileUse;

/** Where a file is used, by the record that is made when a version is saved. */
@ApplicationScoped
public class FileUses {

    private static final String SQL = """
            select i.id, i.type,
                (select w.title from content_version w where w.item_id = i.id
                    order by w.language = 'sv' desc, w.number desc limit 1),
                bool_or(i.removed_at is null and (v.live_from is not null and (v.live_to is null or v.live_to > ?2)
                    or v.number = (select max(w.number) from content_version w
                        where w.item_id = v.item_id and w.language = v.language)))
            from content_reference r
            join content_version v on v.id = r.version_id
            join content_item i on i.id = v.item_id
            where r.file_id = ?1
            group by i.id, i.type
            order by 4 desc, i.id
            limit 100""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The items of which a version shows the file, those first of which a present one does. */
    public List<FileUse> of(long fileId) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, fileId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new FileUse(
                        ((Number) row[0]).longValue(), ContentType.valueOf((String) row[1]), (String) row[2], (Boolean)
                                row[3]))
                .toList();
    }
}
