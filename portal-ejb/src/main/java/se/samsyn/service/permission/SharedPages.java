package se.samsyn.service.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.content.SharedThing;

/** The pages that show what many pages share, for {@link ContentAccess}; {@code version_shared} knows which versions do. */
@ApplicationScoped
public class SharedPages {

    private static final String VERSIONS = """
            i.id in (select v.item_id from version_shared s join content_version v on v.id = s.version_id
                where s.thing = %s and s.thing_id = %s""";

    // The same present as that of FileUses: live, scheduled, or the newest of its language.
    private static final String PRESENT = """
            i.removed_at is null and %s
                and (%s
                    or v.number = (select max(w.number) from content_version w
                        where w.item_id = v.item_id and w.language = v.language)))""";

    private static final String WRITES_ALL = """
            exists (select 1 from account_role r join account c on c.id = r.account_id
                where c.username = ?me and r.role in ('EDITOR', 'PUBLISHER', 'ADMINISTRATOR'))""";

    private static final String BOUND =
            "exists (select 1 from account_area b join account c on c.id = b.account_id where c.username = ?me)";

    /** True when the user in {@code ?me} may write everything. */
    private static final String EVERYTHING = "(" + WRITES_ALL + " and not " + BOUND + ")";

    private static final String THING = "cast(?1 as text)";
    private static final String ID = "?2";
    private static final String NOW = "cast(?3 as timestamptz)";
    private static final String ME = "?4";

    private static final String PUBLIC =
            """
            (exists (select 1 from content_item i where i.removed_at is null and %s and s.shown and %s))
            or %s = 'PERSON' and exists (select 1 from person p where p.id = ?2 and p.listed and p.active)
            or %s = 'ORGANISATION' and exists (select 1 from organisation o where o.id = ?2 and o.active))""".formatted(VERSIONS.formatted(THING, ID), LivePeriod.SQL.endsAfter("v", NOW), THING, THING);

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** SQL that counts the present pages with the thing that the user may not write; the contact page lies in nobody's area. */
    public static String countNotMine(String thing, String id, String me, String now) {
        return """
                ((select count(*) from content_item i where %s and not %s)
                + case when %s = 'PERSON' and not %s and exists (select 1 from person p
                    where p.id = %s and p.listed and p.active) then 1 else 0 end)""".formatted(
                        PRESENT.formatted(VERSIONS.formatted(thing, id), LivePeriod.SQL.endsAfter("v", now)),
                        ContentRights.MAY_WRITE.replace("?me", me),
                        thing,
                        EVERYTHING.replace("?me", me),
                        id);
    }

    /** How many present pages show the thing that the user may not write. */
    long countNotMine(SharedThing thing, long id, String me) {
        Query query = query(countNotMine(THING, ID, ME, NOW), thing, id).setParameter(3, now());
        return ((Number) query.setParameter(4, me).getSingleResult()).longValue();
    }

    /** How many pages have ever had the thing that the user may not write. */
    long countEverNotMine(SharedThing thing, long id, String me) {
        String sql = "(select count(*) from content_item i where " + VERSIONS.formatted(THING, ID) + ") and not "
                + ContentRights.MAY_WRITE.replace("?me", "?3") + ")";
        return ((Number) query(sql, thing, id).setParameter(3, me).getSingleResult()).longValue();
    }

    /** Whether the public sees the thing now, or will without anybody doing more. */
    boolean isPublic(SharedThing thing, long id) {
        return (Boolean) query(PUBLIC, thing, id).setParameter(3, now()).getSingleResult();
    }

    /** Those of the items that the user may write. */
    Set<Long> mine(Collection<Long> itemIds, String me) {
        String ids = itemIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<?> mine = em.createNativeQuery(
                        "select i.id from content_item i where i.id = any(cast(?1 as bigint[])) and "
                                + ContentRights.MAY_WRITE.replace("?me", "?2"))
                .setParameter(1, ids)
                .setParameter(2, me)
                .getResultList();
        return mine.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    private Query query(String sql, SharedThing thing, long id) {
        return em.createNativeQuery("select " + sql)
                .setParameter(1, thing.name())
                .setParameter(2, id);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
