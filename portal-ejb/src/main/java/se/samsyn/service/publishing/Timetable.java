package se.samsyn.service.publishing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.content.VersionState;

/**
 * When each version of an item is live. Periods follow each other: a version ends where the next begins, or earlier where
 * somebody has chosen so. When a scheduled version is called off, the one before it stays as long as it would have done.
 *
 * <p>For callers that hold the item's lock.
 */
@Dependent
class Timetable {

    private static final Comparator<ContentVersion> BY_BEGINNING =
            Comparator.comparing(ContentVersion::getLiveFrom).thenComparing(ContentVersion::getNumber);

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** Approves an open version for a period; what is live or scheduled around it makes room. */
    void approve(ContentVersion version, Instant from, Instant until, String by, Instant now) {
        List<ContentVersion> planned = planned(version, now);
        if (planned.stream()
                .anyMatch(
                        other -> other.isScheduledAt(now) && other.getLiveFrom().equals(from))) {
            throw new InvalidInputException("publishAt", "error.moment_taken");
        }
        Optional<ContentVersion> before = planned.stream()
                .filter(other -> !other.getLiveFrom().isAfter(from))
                .max(BY_BEGINNING);
        before.ifPresent(other -> other.endBefore(from));
        em.flush(); // The period before must be closed before the next opens: the constraint looks at every statement.
        version.approve(from, until, by, now);
        planned.stream()
                .map(ContentVersion::getLiveFrom)
                .filter(other -> other.isAfter(from))
                .min(Comparator.naturalOrder())
                .ifPresent(version::endBefore);
        em.flush();
    }

    /** Takes a scheduled version out of the plan: a draft again if it is the newest, else set aside, out of the newer one's way. */
    void callOff(ContentVersion scheduled, boolean newest, Instant now) {
        if (newest) {
            scheduled.returnToDraft();
        } else {
            scheduled.setAside();
        }
        em.flush();
        settle(scheduled, now);
    }

    /** Chooses when a live or scheduled version leaves the public; {@code null} lets it stay. */
    void unpublishAt(ContentVersion version, Instant moment, Instant now) {
        version.unpublishAt(moment);
        settle(version, now);
    }

    private void settle(ContentVersion any, Instant now) {
        List<ContentVersion> planned = planned(any, now);
        for (int i = 0; i < planned.size(); i++) {
            Instant next = i + 1 < planned.size() ? planned.get(i + 1).getLiveFrom() : null;
            planned.get(i).endBefore(next);
        }
        em.flush();
    }

    /** Live and scheduled versions in the order in which they begin. */
    private List<ContentVersion> planned(ContentVersion any, Instant now) {
        ContentItem item = any.getItem();
        return em
                .createQuery("""
                        select v from ContentVersion v where v.item = :item and v.language = :language
                        and v.state = :approved and %s""".formatted(LivePeriod.JPQL.endsAfter("v", ":now")), ContentVersion.class)
                .setParameter("item", item)
                .setParameter("language", any.getLanguage())
                .setParameter("approved", VersionState.APPROVED)
                .setParameter("now", now)
                .setHint("eclipselink.inheritance.outer-join", "true")
                .getResultList()
                .stream()
                .sorted(BY_BEGINNING)
                .toList();
    }
}
