package se.samsyn.service.published;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.published.AreaGathering;
import se.samsyn.domain.published.AreaGathering.Cards;
import se.samsyn.domain.published.AreaGathering.Group;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.persistence.Row;

/** Gathers an area's page in one statement, however many items belong to it: the first few of each group, and totals. */
final class AreaQuery {

    // Two gaps: the columns and the tables of a card, in the reader's language.
    private static final String SQL = """
            select * from (
                select g.*,
                    row_number() over (partition by bucket order by position, rank_date, title, id) as rank_no,
                    count(*) over (partition by bucket) as total
                from (
                    select %s,
                        case when i.parent_id = ?2 then 'CHILD'
                             when i.type = 'EVENT' and e.end_instant > ?1 then 'COMING_EVENT'
                             when i.type = 'EVENT' then 'HELD_EVENT'
                             else i.type end as bucket,
                        i.position,
                        case when i.type = 'EVENT' and e.end_instant > ?1 then extract(epoch from e.start_instant)
                             else -extract(epoch from coalesce(e.start_instant, p.starts_on,
                                 make_date(b.year, 1, 1), i.first_live_from)) end as rank_date
                    %s
                    and (e.status is null or e.status <> 'POSTPONED' or e.end_instant > ?1)
                    and (i.parent_id = ?2
                        or exists (select 1 from content_item_area a where a.item_id = i.id and a.area_id = ?2))
                ) g
            ) ranked
            where rank_no <= ?3
            order by bucket, rank_no""";

    private AreaQuery() {}

    static AreaGathering gather(EntityManager em, long areaId, Language language, int mostPerGroup, Instant now) {
        List<Row> rows =
                Row.of(em.createNativeQuery(SQL.formatted(CardQuery.columns(language), CardQuery.tables(language)))
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, areaId)
                        .setParameter(3, mostPerGroup));
        Map<Group, List<ContentCard>> cards = new EnumMap<>(Group.class);
        Map<Group, Long> totals = new EnumMap<>(Group.class);
        for (Row row : rows) {
            Group group = group(row.text("bucket"));
            cards.computeIfAbsent(group, any -> new ArrayList<>()).add(CardQuery.card(row));
            totals.merge(group, row.number("total"), Math::max);
        }
        Map<Group, Cards> groups = new EnumMap<>(Group.class);
        cards.forEach((group, list) -> groups.put(group, new Cards(List.copyOf(list), totals.get(group))));
        return new AreaGathering(groups);
    }

    // A page or an area that is bound to another area without standing below it counts as its child page.
    private static Group group(String bucket) {
        return switch (bucket) {
            case "PAGE", "AREA" -> Group.CHILD;
            default -> Group.valueOf(bucket);
        };
    }
}
