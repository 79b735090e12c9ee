package se.samsyn.service.published;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.CardSearch.When;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.service.persistence.Row;

/**
 * The one query behind every public list. Native SQL, since it ranks, searches and unites types in a single statement; the
 * text is put together from constants only, every value is bound.
 */
final class CardQuery {

    // What a reader of another language sees of an item: its translation, or the Swedish text where there is none.
    private static final Map<Language, String> TEXTS = Map.of(Language.SWEDISH, """
            v.title as title, v.lead as lead, v.language as language, coalesce(v.text_from, v.live_from) as updated""", Language.ENGLISH, """
            coalesce(t.title, v.title) as title, case when t.id is null then v.lead else t.lead end as lead,
            coalesce(t.language, v.language) as language,
            coalesce(t.text_from, t.live_from, v.text_from, v.live_from) as updated""");

    private static final Map<Language, String> TRANSLATION =
            Map.of(Language.SWEDISH, "", Language.ENGLISH, """

            left join content_version t on t.item_id = i.id and t.language = 'en' and %s""".formatted(LivePeriod.SQL.contains("t", "?1")));

    private static final Map<Language, String> SEARCH =
            Map.of(Language.SWEDISH, """
            v.search @@ websearch_to_tsquery('swedish', ?)""", Language.ENGLISH, """
            i.id in (select w.item_id from content_version w
                where %s
                and (w.language = 'en' and w.search @@ websearch_to_tsquery('english', ?)
                    or w.language = 'sv' and w.search @@ websearch_to_tsquery('swedish', ?)))""".formatted(LivePeriod.SQL.contains("w", "?1")));

    private static final Map<Language, String> RANK = Map.of(Language.SWEDISH, """
            ts_rank(v.search, websearch_to_tsquery('swedish', ?))""", Language.ENGLISH, """
            greatest(ts_rank(t.search, websearch_to_tsquery('english', ?)),
                ts_rank(v.search, websearch_to_tsquery('swedish', ?)))""");

    // Where registration to a coming event stands: OPEN, FULL, CLOSED, INVITED_ONLY; nothing before it opens, or
    // without one.
    private static final String REGISTRATION = """
            case when e.item_id is null or e.end_instant <= ?1 or e.status in ('CANCELLED', 'POSTPONED')
                    or e.registration_opens is null
                    or cast(?1 as timestamptz) at time zone e.zone < e.registration_opens then null
                when e.start_instant <= ?1 or cast(?1 as timestamptz) at time zone e.zone >= case
                    when cast(e.registration_closes as time) = make_time(23, 59, 0) then e.registration_closes + interval '1 minute'
                    else e.registration_closes end then 'CLOSED'
                when not coalesce((select s.online from registration_settings s where s.event_id = e.item_id), false) then 'OPEN'
                else (select case when s.paused then 'CLOSED' when s.invitation_only then 'INVITED_ONLY'
                    when not s.approval and e.seats <= (select count(*) from registration r where r.event_id = e.item_id
                        and (r.state in ('CONFIRMED', 'WAITING') or r.state = 'OFFERED' and r.offer_expires_at > ?1))
                    then 'FULL' else 'OPEN' end
                    from registration_settings s where s.event_id = e.item_id) end""";

    private static final String COLUMNS = """
            i.id, v.id as version_id, i.type, i.path, i.first_live_from,
            coalesce(n.scope, p.project_kind, e.kind) as kind, coalesce(p.status, e.status) as status,
            e.starts_at, e.ends_at, coalesce(e.date_only, false) as date_only,
            coalesce(e.end_instant <= ?1, false) as is_over, e.mode, e.place,
            p.starts_on, p.ends_on, o.name as commissioner, b.year, b.series, b.series_number, %s as registration""".formatted(REGISTRATION);

    private static final String TABLES = """

            from content_item i
            join content_version v on v.item_id = i.id and v.language = 'sv' and %s
            left join network_version n on n.id = v.id
            left join project_version p on p.id = v.id
            left join organisation o on o.id = p.commissioner_id
            left join publication_version b on b.id = v.id
            left join event e on e.item_id = i.id""".formatted(LivePeriod.SQL.contains("v", "?1"));

    private static final String LISTED = """

            where i.removed_at is null""";

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final CardSearch search;
    private final Language language;

    CardQuery(CardSearch search, Language language, Instant now) {
        this.search = search;
        this.language = language;
        values.add(Timestamp.from(now));
        narrow();
    }

    /** What {@link #card} reads of a row, for readers of the language. */
    static String columns(Language language) {
        return COLUMNS + ", " + TEXTS.get(language);
    }

    /** The live items, {@code v} the Swedish version that makes them visible; {@code ?1} is the moment. */
    static String tables(Language language) {
        return TABLES + TRANSLATION.get(language) + LISTED;
    }

    private void narrow() {
        and("i.type in (" + quoted(search.types()) + ")");
        and("exists (select 1 from content_item_area a where a.item_id = i.id and a.area_id = ?)", search.areaId());
        and("""
                (exists (select 1 from project_municipality m where m.version_id = v.id and m.municipality_id = ?)
                or e.municipality_id = ?)""", search.municipalityId());
        and("""
                (p.commissioner_id = ? or n.convener_id = ? or n.representative_id = ?
                or exists (select 1 from action_plan_version q where q.id = v.id and q.adopted_by_id = ?)
                or exists (select 1 from event_organiser r where r.version_id = v.id and r.organisation_id = ?))""", search.organisationId());
        and("exists (select 1 from version_theme t where t.version_id = v.id and t.theme_key = ?)", search.themeKey());
        and("coalesce(n.scope, p.project_kind, e.kind) = ?", search.kind());
        and("p.status = ?", search.status());
        and("""
                (b.year = ? or extract(year from e.starts_at) = ?
                or ? between extract(year from p.starts_on) and coalesce(extract(year from p.ends_on), 9999))""", search.year());
        String words = search.words() == null || search.words().isBlank() ? null : search.words();
        and(SEARCH.get(language), words);
        if (search.when() == When.COMING) {
            and("e.end_instant > ?1");
        } else if (search.when() == When.TAKING_PLACE) {
            and("e.end_instant > ?1 and e.status not in ('CANCELLED', 'POSTPONED')");
        } else if (search.when() == When.HELD) {
            // What was to take place and was called off is part of what has been; what was put off is still to come.
            and("e.end_instant <= ?1 and e.status <> 'POSTPONED'");
        }
    }

    /** Only what points at a theme of the plan's version. */
    CardQuery onPlan(long planVersionId) {
        and("""
                exists (select 1 from version_theme t join plan_theme h on h.theme_key = t.theme_key
                where t.version_id = v.id and h.version_id = ?)""", planVersionId);
        return this;
    }

    /** Only the events of a series; those that are off, too. */
    CardQuery inSeries(long seriesId) {
        and("e.series_id = ?", seriesId);
        return this;
    }

    private void and(String condition) {
        where.append("\nand ").append(condition);
    }

    /** Adds the condition when there is a value; every question mark in it stands for that value. */
    private void and(String condition, Object value) {
        if (value != null) {
            values.add(value);
            and(bind(condition, values.size()));
        }
    }

    // A question mark that is numbered already, such as the moment's, stays as it is.
    private static String bind(String condition, int number) {
        return condition.replaceAll("\\?(?!\\d)", "?" + number);
    }

    // Enum names only: nothing that came from outside gets into the text.
    private static String quoted(Set<ContentType> types) {
        return types.stream().map(type -> "'" + type.name() + "'").sorted().collect(Collectors.joining(", "));
    }

    private String order() {
        if (search.words() != null && !search.words().isBlank()) {
            int words = values.indexOf(search.words()) + 1;
            return bind(RANK.get(language), words) + " desc, i.id";
        }
        if (search.when() == When.COMING || search.when() == When.TAKING_PLACE) {
            return "e.start_instant, i.id";
        }
        if (search.when() == When.HELD) {
            return "e.start_instant desc, i.id";
        }
        if (search.types().equals(Set.of(ContentType.NEWS))) {
            return "i.first_live_from desc, i.id desc"; // As an index has them: the first page reads no more than it
            // shows.
        }
        boolean sameTypeByTitle = Set.of(
                        ContentType.AREA, ContentType.PAGE, ContentType.NETWORK, ContentType.ACTION_PLAN)
                .containsAll(search.types());
        return sameTypeByTitle
                ? "i.position, title, i.id"
                : "coalesce(b.year, extract(year from coalesce(p.starts_on, e.starts_at::date, i.first_live_from::date))) desc,"
                        + " coalesce(p.starts_on, e.starts_at::date, i.first_live_from::date) desc, i.id desc";
    }

    List<ContentCard> list(EntityManager em) {
        String sql = "select " + columns(language) + tables(language) + where + "\norder by " + order();
        return Row.list(
                bound(em, sql)
                        .setFirstResult((search.page() - 1) * search.pageSize())
                        .setMaxResults(search.pageSize()),
                CardQuery::card);
    }

    long count(EntityManager em) {
        // The first parameter is always there, so that numbering is the same in both statements.
        return ((Number) bound(em, "select count(*)" + TABLES + LISTED + where).getSingleResult()).longValue();
    }

    private Query bound(EntityManager em, String sql) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    static ContentCard card(Row row) {
        return new ContentCard(
                row.number("id"),
                row.number("version_id"),
                row.constant(ContentType.class, "type"),
                row.text("path"),
                row.text("title"),
                row.text("lead"),
                Language.ofTag(row.text("language")),
                row.moment("first_live_from"),
                row.text("kind"),
                row.text("status"),
                row.dateTime("starts_at"),
                row.dateTime("ends_at"),
                row.flag("date_only"),
                row.flag("is_over"),
                row.text("mode"),
                row.text("place"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.text("commissioner"),
                row.integer("year"),
                row.text("series"),
                row.text("series_number"),
                row.text("registration"),
                row.moment("updated"));
    }
}
