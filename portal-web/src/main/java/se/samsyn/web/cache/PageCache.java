package se.samsyn.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import se.samsyn.domain.change.PublicPart;
import se.samsyn.service.change.NextMoment;
import se.samsyn.service.change.PublicChanges;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/**
 * Finished public pages of this node. A page is kept until something that it shows has been changed, by whichever node, or until
 * the public site changes by time; never one that was begun before a change and finished after it.
 */
@ApplicationScoped
class PageCache {

    private static final long MEBIBYTE = 1024 * 1024;

    @Inject
    private Settings settings;

    @Inject
    private PublicChanges changes;

    @Inject
    private NextMoment moments;

    @Inject
    private Clock clock;

    private final Map<Turn, CompletableFuture<Optional<CachedPage>>> inTheMaking = new ConcurrentHashMap<>();
    private Cache<PageKey, CachedPage> pages;
    private volatile Horizon horizon = new Horizon(-1, Instant.MIN);

    /** Who asks for the same page between the same two changes gets the same page. */
    record Turn(PageKey key, long age) {}

    /** Until when nothing changes by time, as it was seen at an age of the cache. */
    private record Horizon(long age, Instant until) {}

    @PostConstruct
    void begin() {
        pages = Caffeine.newBuilder()
                .maximumWeight(settings.number(Setting.CACHE_SIZE) * MEBIBYTE)
                .weigher((PageKey key, CachedPage page) -> page.weight())
                .build();
        changes.whenChanged(this::drop);
    }

    boolean isOn() {
        return settings.number(Setting.CACHE_SIZE) > 0;
    }

    /** Comes back when every page that a finished change of this node concerns is gone. */
    void catchUp() {
        changes.catchUp();
    }

    /** Whether what has changed is not known, since the database is away. */
    boolean isBlind() {
        return !changes.isWatching();
    }

    /** The page as it is now; while the database is away, as it was last. */
    Optional<CachedPage> find(PageKey key) {
        CachedPage page = pages.getIfPresent(key);
        return page == null || !isBlind() && !clock.instant().isBefore(page.until())
                ? Optional.empty()
                : Optional.of(page);
    }

    /** The turn of whoever asks for a page now. */
    Turn turn(PageKey key) {
        return new Turn(key, changes.count());
    }

    /** Begins to make a page; what somebody else has begun in the same turn, if so. */
    Optional<CompletableFuture<Optional<CachedPage>>> begin(Turn turn) {
        return Optional.ofNullable(inTheMaking.putIfAbsent(turn, new CompletableFuture<>()));
    }

    /** Ends what was begun, once: whoever waits gets the page, or makes their own where it cannot be shared. */
    void end(Turn turn, Optional<CachedPage> page) {
        page.ifPresent(made -> keep(turn, made));
        CompletableFuture<Optional<CachedPage>> begun = inTheMaking.remove(turn);
        if (begun != null) {
            begun.complete(page);
        }
    }

    private void keep(Turn turn, CachedPage page) {
        pages.put(turn.key(), page);
        if (changes.count() != turn.age() || isBlind()) {
            pages.asMap().remove(turn.key(), page);
        }
    }

    /** Until when a page that is made now stays as it is. */
    Instant until() {
        long seen = changes.count();
        Instant now = clock.instant();
        Horizon known = horizon;
        if (known.age() != seen || !now.isBefore(known.until())) {
            known = new Horizon(seen, moments.after(now));
            horizon = known;
        }
        return known.until();
    }

    private void drop(Set<PublicPart> changed) {
        if (changed.contains(PublicPart.CONTENT)) {
            pages.invalidateAll();
        } else {
            pages.asMap().values().removeIf(page -> !Collections.disjoint(page.parts(), changed));
        }
    }
}
