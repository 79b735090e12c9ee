package se.samsyn.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samsyn.domain.content.LivePeriod;
import se.samsyn.domain.content.VersionState;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeMove;

/**
 * When the items of an event's programme take place, in whatever the public reads or will read and in what is being written,
 * in every language: they follow the event at once, as a fact and not as a text that somebody approves.
 */
@ApplicationScoped
class ProgrammeTimes {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Lets the programme follow the event, and keeps when its items took place. */
    void follow(Event event, EventUndo before) {
        ProgrammeMove move = ProgrammeMove.of(before, event.getTime());
        if (move.isNone()) {
            return;
        }
        Set<EventVersion> written = new HashSet<>();
        for (ProgrammeItem item : items(event.getId())) {
            LocalDate day = item.getDay();
            LocalTime starts = item.getStarts();
            LocalTime ends = item.getEnds();
            if (move.apply(item)) {
                keep(item.getId(), event.getId(), day, starts, ends);
                written.add(item.getVersion());
            }
        }
        touch(written);
    }

    private List<ProgrammeItem> items(long eventId) {
        return em.createQuery("""
                        select p from ProgrammeItem p join fetch p.version v where v.item.id = :event and (v.state in :open
                        or %s) order by p.id""".formatted(LivePeriod.JPQL.endsAfter("v", ":now")), ProgrammeItem.class)
                .setParameter("event", eventId)
                .setParameter("open", List.of(VersionState.DRAFT, VersionState.IN_REVIEW))
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private void keep(long itemId, long eventId, LocalDate day, LocalTime starts, LocalTime ends) {
        em.createNativeQuery("""
                        insert into programme_undo (item_id, event_id, day, starts, ends)
                        values (?1, ?2, cast(?3 as date), cast(?4 as time), cast(?5 as time))""")
                .setParameter(1, itemId)
                .setParameter(2, eventId)
                .setParameter(3, text(day))
                .setParameter(4, text(starts))
                .setParameter(5, text(ends))
                .executeUpdate();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    // Whoever has such a draft before them is shown what has changed when they save.
    private void touch(Set<EventVersion> versions) {
        versions.stream()
                .filter(EventVersion::isOpen)
                .forEach(version -> em.lock(version, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    /** Lets the programme take place when it did before it followed the event; items that are gone by now stay gone. */
    void restore(long eventId) {
        em.flush();
        List<?> versions = em.createNativeQuery("""
                        with back as (update programme_item p set day = u.day, starts = u.starts, ends = u.ends
                            from programme_undo u where u.item_id = p.id and u.event_id = ?1 returning p.version_id)
                        select distinct version_id from back""").setParameter(1, eventId).getResultList();
        for (Object id : versions) {
            EventVersion version = em.find(EventVersion.class, ((Number) id).longValue());
            em.refresh(version);
            touch(Set.of(version));
        }
        forget(eventId);
    }

    /** From now on another change is the last one. */
    void forget(long eventId) {
        em.createNativeQuery("delete from programme_undo where event_id = ?1")
                .setParameter(1, eventId)
                .executeUpdate();
    }
}
