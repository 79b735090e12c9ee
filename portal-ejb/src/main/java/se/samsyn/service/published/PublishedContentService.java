package se.samsyn.service.published;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.published.AreaGathering;
import se.samsyn.domain.published.CardSearch;
import se.samsyn.domain.published.ContentCard;
import se.samsyn.domain.published.PathLookup;
import se.samsyn.domain.published.VersionLinks;
import se.samsyn.service.content.VersionGraph;
import se.samsyn.service.persistence.Row;
import se.samsyn.service.publishing.PlannedMoves;

/**
 * What the public reads. Visibility is decided by the query: the version whose live period holds now, so that a timer that
 * never fires shows or hides nothing.
 */
@Stateless
@PermitAll
public class PublishedContentService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private PlannedMoves moves;

    @Inject
    private Clock clock;

    /**
     * What stands at a public path: a live item, one that has moved or been removed, or nothing.
     *
     * @param path without context path and without a slash at its end, for example {@code /nyheter/ny-rapport}
     */
    // One statement needs no transaction of its own, and every address of the site begins with this; it also tells
    // whether anything has to take its place first.
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PathLookup lookup(String path) {
        PathQuery.Answer answer = PathQuery.lookup(em, path, clock.instant());
        if (!answer.settled() && moves.areDue()) {
            moves.take();
            return PathQuery.lookup(em, path, clock.instant()).found();
        }
        return answer.found();
    }

    /**
     * The live version of an item in the language, else in Swedish, with everything its page shows; empty when the public
     * may not see the item now. The Swedish version decides on that: a translation stands beside it.
     */
    public Optional<ContentVersion> live(long itemId, Language language) {
        Instant now = clock.instant();
        List<ContentVersion> found = em.createQuery(
                        """
                        select v from ContentVersion v where v.item.id = :item
                        and (v.language = :swedish or v.language = :language)
                        and v.item.removedAt is null and %s""".formatted(LivePeriod.JPQL.contains("v", ":now")), ContentVersion.class)
                .setParameter("item", itemId)
                .setParameter("swedish", Language.SWEDISH)
                .setParameter("language", language)
                .setParameter("now", now)
                // One statement with outer joins; EclipseLink otherwise asks once for the class and once per class.
                .setHint("eclipselink.inheritance.outer-join", "true")
                .getResultList();
        return in(Language.SWEDISH, found)
                .map(swedish -> in(language, found).orElse(swedish))
                .map(VersionGraph::load);
    }

    private static Optional<ContentVersion> in(Language language, List<ContentVersion> versions) {
        return versions.stream()
                .filter(version -> version.getLanguage() == language)
                .findFirst();
    }

    /** A page of a public list; its titles and leads in the language where there is a translation. */
    public Results<ContentCard> list(CardSearch search, Language language) {
        CardQuery query = new CardQuery(search, language, clock.instant());
        List<ContentCard> cards = query.list(em);
        boolean endsHere = search.page() == 1 && cards.size() < search.pageSize();
        long total = endsHere ? cards.size() : query.count(em);
        return new Results<>(cards, search.page(), search.pageSize(), total);
    }

    /** The first few cards of a list whose total nobody asks for. */
    public List<ContentCard> first(CardSearch search, Language language, int most) {
        return new CardQuery(search.onPage(1, most), language, clock.instant()).list(em);
    }

    /** Projects, events and publications that point at any theme of the plan's version, the latest first. */
    public List<ContentCard> activities(long planVersionId, Language language, int most) {
        CardSearch search = CardSearch.of(ContentType.PROJECT, ContentType.EVENT, ContentType.PUBLICATION);
        return new CardQuery(search.onPage(1, most), language, clock.instant())
                .onPlan(planVersionId)
                .list(em);
    }

    /** The last part of the address of each part of a live plan that is read alone, by the plan's item. */
    public Map<Long, List<String>> planParts() {
        return Row.of(em.createNativeQuery("""
                        select v.item_id, p.slug from plan_part p join content_version v on v.id = p.version_id
                        join content_item i on i.id = v.item_id
                        where p.slug is not null and v.language = 'sv' and i.removed_at is null and %s
                        order by p.position""".formatted(LivePeriod.SQL.contains("v", "?1")))
                        .setParameter(1, Timestamp.from(clock.instant())))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("item_id"),
                        Collectors.mapping(row -> row.text("slug"), Collectors.toList())));
    }

    /** The events of a series by date, what is off included. */
    public List<ContentCard> series(long seriesId, Language language, int most) {
        CardSearch search = CardSearch.of(ContentType.EVENT).onPage(1, most);
        return new CardQuery(search, language, clock.instant())
                .inSeries(seriesId).list(em).stream()
                        .sorted(Comparator.comparing(ContentCard::eventStarts))
                        .toList();
    }

    /** Everything that belongs to an area, the first few of each group. */
    public AreaGathering gather(long areaId, Language language, int mostPerGroup) {
        return AreaQuery.gather(em, areaId, language, mostPerGroup, clock.instant());
    }

    /** The live items above a path, the topmost first; for breadcrumbs. */
    public List<LinkTarget> ancestors(String path, Language language) {
        List<String> above = new ArrayList<>();
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            above.add(path.substring(0, end));
        }
        // The first segment is a list, never an item.
        if (!above.isEmpty()) {
            above.remove(above.size() - 1);
        }
        return above.isEmpty() ? List.of() : LinkQuery.at(em, above, language, clock.instant());
    }

    /** When something was last published on the site. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Instant> lastUpdated() {
        Timestamp latest =
                (Timestamp) em.createNativeQuery("select max(live_from) from content_version where live_from <= ?1")
                        .setParameter(1, Timestamp.from(clock.instant()))
                        .getSingleResult();
        return Optional.ofNullable(latest).map(Timestamp::toInstant);
    }

    /** Where the references of a version lead now, in one statement. */
    public VersionLinks links(long versionId, Language language) {
        return LinkQuery.links(em, versionId, language, clock.instant());
    }

    /** The removed page that showed the file, the latest of them, if no page that has stayed ever showed it. */
    public Optional<PathLookup> removedWithFile(long fileId) {
        return PathQuery.removedWithFile(em, fileId, clock.instant());
    }

    /** Whether a live version of a visible item shows the file, so that the public may fetch it. */
    public boolean showsFile(long fileId) {
        return !em.createNativeQuery(
                        """
                        select 1 from content_reference r
                        join content_version v on v.id = r.version_id
                        join content_item i on i.id = v.item_id
                        join content_version s on s.item_id = i.id and s.language = 'sv' and %s
                        where r.file_id = ?1 and not r.withheld and i.removed_at is null and %s limit 1""".formatted(LivePeriod.SQL.contains("s", "?2"), LivePeriod.SQL.contains("v", "?2")))
                .setParameter(1, fileId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList()
                .isEmpty();
    }
}
