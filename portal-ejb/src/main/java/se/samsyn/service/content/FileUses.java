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
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.service.persistence.Row;

/** Where a file is used, by the record that is made when a version is saved. */
@ApplicationScoped
public class FileUses {

    private static final String SQL = """
            select i.id, i.type,
                (select w.title from content_version w where w.item_id = i.id
                    order by w.language = 'sv' desc, w.number desc limit 1) as title,
                bool_or(i.removed_at is null and (%s
                    or v.number = (select max(w.number) from content_version w
                        where w.item_id = v.item_id and w.language = v.language))) as present
            from content_reference r
            join content_version v on v.id = r.version_id
            join content_item i on i.id = v.item_id
            where r.file_id = ?1
            group by i.id, i.type
            order by present desc, i.id
            limit 100""".formatted(LivePeriod.SQL.endsAfter("v", "?2"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The items of which a version shows the file, those first of which a present one does. */
    public List<FileUse> of(long fileId) {
        return Row.list(
                em.createNativeQuery(SQL).setParameter(1, fileId).setParameter(2, Timestamp.from(clock.instant())),
                row -> new FileUse(
                        row.number("id"),
                        row.constant(ContentType.class, "type"),
                        row.text("title"),
                        row.flag("present")));
    }
}
