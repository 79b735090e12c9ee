package se.samsyn.service.published;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.published.VersionLinks;
import se.samsyn.service.persistence.Row;

/** Finds where all references of a version lead, by the record that was made when it was saved. */
final class LinkQuery {

    // What is read now belongs to the areas of its item; what is not, to those that it wishes for.
    private static final String IS_LIVE = "coalesce(" + LivePeriod.SQL.contains("w", "?2") + ", false)";

    private static final String SQL =
            """
            select i.id, i.type, i.path, coalesce(t.title, v.title) as title, coalesce(t.language, v.language) as language,
                min(hit.related) as related, bool_or(hit.is_area) as is_area
            from (
                select r.item_id, rel.position as related, false as is_area
                from content_reference r
                left join version_related rel on rel.version_id = r.version_id and rel.item_id = r.item_id
                where r.version_id = ?1 and r.item_id is not null
                union all
                select a.area_id, null, true
                from content_version w join content_item_area a on a.item_id = w.item_id
                where w.id = ?1 and (w.place_slug is null or %s)
                union all
                select a.area_id, null, true
                from content_version w join version_area a on a.version_id = w.id
                where w.id = ?1 and w.place_slug is not null and not %s
            ) hit
            join content_item i on i.id = hit.item_id and i.removed_at is null
            join content_version v on v.item_id = i.id and v.language = 'sv' and %s
            left join content_version t on t.item_id = i.id and t.language = ?3 and %s
            group by i.id, i.type, i.path, t.title, v.title, t.language, v.language
            order by i.path""".formatted(IS_LIVE, IS_LIVE, LivePeriod.SQL.contains("v", "?2"), LivePeriod.SQL.contains("t", "?2"));

    // The last gap holds one numbered question mark for each path.
    private static final String AT_PATHS = """
            select i.id, i.type, i.path, coalesce(t.title, v.title) as title, coalesce(t.language, v.language) as language
            from content_item i
            join content_version v on v.item_id = i.id and v.language = 'sv' and %s
            left join content_version t on t.item_id = i.id and t.language = ?2 and %s
            where i.removed_at is null and i.path in (%s)
            order by i.path""";

    private LinkQuery() {}

    static VersionLinks links(EntityManager em, long versionId, Language language, Instant now) {
        List<Row> rows = Row.of(em.createNativeQuery(SQL)
                .setParameter(1, versionId)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, language.tag()));
        Map<Long, LinkTarget> targets = new HashMap<>();
        Map<Integer, LinkTarget> related = new TreeMap<>();
        List<LinkTarget> areas = new ArrayList<>();
        for (Row row : rows) {
            LinkTarget target = target(row);
            targets.put(target.id(), target);
            if (row.integer("related") != null) {
                related.put(row.integer("related"), target);
            }
            if (row.flag("is_area")) {
                areas.add(target);
            }
        }
        return new VersionLinks(targets, List.copyOf(related.values()), areas);
    }

    /** The live items at the paths, the topmost first. */
    static List<LinkTarget> at(EntityManager em, List<String> paths, Language language, Instant now) {
        String marks =
                IntStream.range(0, paths.size()).mapToObj(i -> "?" + (i + 3)).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(AT_PATHS.formatted(
                        LivePeriod.SQL.contains("v", "?1"), LivePeriod.SQL.contains("t", "?1"), marks))
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, language.tag());
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter(i + 3, paths.get(i));
        }
        return Row.list(query, LinkQuery::target);
    }

    private static LinkTarget target(Row row) {
        return new LinkTarget(
                row.number("id"),
                row.constant(ContentType.class, "type"),
                row.text("path"),
                row.text("title"),
                Language.ofTag(row.text("language")));
    }
}
