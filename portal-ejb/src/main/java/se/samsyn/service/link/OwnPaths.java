package se.samsyn.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.link.FixedPage;
import se.samsyn.domain.link.OwnPathProblem;
import se.samsyn.domain.text.CleanText;

/** The portal's own addresses that are no items, as texts link to them: which of them readers find, and which not. */
@ApplicationScoped
public class OwnPaths {

    /** What is answered beside the fixed pages. */
    private static final Set<String> BESIDE_PAGES = Set.of("/workshop", "/sitemap.xml", "/atom.xml", "/robots.txt");

    private static final String STAFF = "admin";
    private static final Set<String> OTHERS =
            Set.of("api", "assets", "svara", "workshop", "anmalan", "forhandsvisning");
    private static final Pattern FILE = Pattern.compile("/filer/(\\d{1,18})/.+");
    private static final Pattern BESIDE_A_PAGE = Pattern.compile("(\\.ics|/dokumentation\\.zip)$");
    private static final int LONGEST = 2000;

    // A page that readers see, an earlier address of one, a part of a plan, what stands below an event, an entry of the
    // directory.
    private static final String KNOWN = """
            select exists (
                select 1 from content_item i where i.removed_at is null and (i.path = ?1
                    or i.id in (select f.item_id from former_path f where f.path = ?1)
                    or i.type = 'ACTION_PLAN' and exists (select 1 from plan_part p join content_version w on w.id = p.version_id
                        where w.item_id = i.id and w.live_from <= ?2 and i.path || '/' || p.slug = ?1)
                    or i.type = 'EVENT' and ?1 in (i.path || '/anmalan', i.path || '/dialog', i.path || '/dialog.csv',
                        i.path || '/utvardering'))
                and exists (select 1 from content_version v where v.item_id = i.id and %s))
            or exists (select 1 from organisation o where o.active and '/organisationer/' || o.slug = ?1)
            or exists (select 1 from municipality m where '/kommuner/' || m.slug = ?1)
            or exists (select 1 from event_series s where '/kalender/serie/' || s.slug = ?1)""".formatted(LivePeriod.SQL.contains("v", "?2"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Why readers who follow a link to the path find nothing; empty when they do.
     *
     * @param link with query and fragment, {@code /sok?q=demens}
     */
    public Optional<OwnPathProblem> problem(String link) {
        String path = page(link);
        String first = path.replaceFirst("^/([^/]*).*", "$1");
        if (first.equals(STAFF)) {
            return Optional.of(OwnPathProblem.STAFF);
        }
        boolean fixed = FixedPage.at(path).isPresent() || BESIDE_PAGES.contains(path);
        boolean found = fixed || OTHERS.contains(first) && path.length() > first.length() + 2;
        return found || isFile(path) || isKnown(path) ? Optional.empty() : Optional.of(OwnPathProblem.UNKNOWN_PATH);
    }

    /** The page of a link: decoded, without language, query, fragment, slash at the end and what is beside a page. */
    public static String page(String link) {
        String path = CleanText.of(decoded(link.replaceFirst("[?#].*", "")));
        String swedish = path.equals("/en") ? "/" : path.startsWith("/en/") ? path.substring("/en".length()) : path;
        String page =
                BESIDE_A_PAGE.matcher(swedish.replaceFirst("(.)/+$", "$1")).replaceFirst("");
        return page.isEmpty() ? "/" : page;
    }

    private static String decoded(String path) {
        try {
            String decoded = new URI(path).getPath();
            return decoded == null ? path : decoded;
        } catch (URISyntaxException notEncoded) {
            return path;
        }
    }

    private boolean isFile(String path) {
        Matcher file = FILE.matcher(path);
        return file.matches()
                && Boolean.TRUE.equals(em.createNativeQuery(
                                "select exists (select 1 from stored_file where id = ?1 and removed_at is null)")
                        .setParameter(1, Long.valueOf(file.group(1)))
                        .getSingleResult());
    }

    private boolean isKnown(String path) {
        return Boolean.TRUE.equals(em.createNativeQuery(KNOWN)
                .setParameter(1, path)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getSingleResult());
    }

    /** Replaces the record of which paths a version links to. */
    public void record(long versionId, Set<String> links) {
        em.createNativeQuery("delete from version_own_path where version_id = ?1")
                .setParameter(1, versionId)
                .executeUpdate();
        for (String link : links) {
            if (link.length() <= LONGEST) {
                em.createNativeQuery("""
                                insert into version_own_path (version_id, path, reason, since)
                                values (?1, ?2, cast(?3 as varchar),
                                    case when cast(?3 as varchar) is null then null else cast(?4 as timestamptz) end)
                                on conflict do nothing""")
                        .setParameter(1, versionId)
                        .setParameter(2, link)
                        .setParameter(3, problem(link).map(Enum::name).orElse(null))
                        .setParameter(4, clock.instant().toString())
                        .executeUpdate();
            }
        }
    }

    /** Looks at every path once more, since what it led to may have gone or come; gives how many there are. */
    @Transactional
    public int look() {
        List<?> links = em.createNativeQuery("select distinct path from version_own_path")
                .getResultList();
        for (Object link : links) {
            em.createNativeQuery("""
                            update version_own_path set reason = cast(?2 as varchar),
                                since = case when cast(?2 as varchar) is null then null else cast(?3 as timestamptz) end
                            where path = ?1 and reason is distinct from cast(?2 as varchar)""")
                    .setParameter(1, link)
                    .setParameter(2, problem((String) link).map(Enum::name).orElse(null))
                    .setParameter(3, clock.instant().toString())
                    .executeUpdate();
        }
        return links.size();
    }
}
