package se.samsyn.web.admin.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.snapshot.PageSnapshot;
import se.samsyn.service.snapshot.SnapshotService;
import se.samsyn.web.assets.Assets;
import se.samsyn.web.site.VersionPages;

/** Makes the copies that are missing, a few at a time; one that can't be made now is tried again later. */
@ApplicationScoped
class MissingSnapshots {

    private static final Logger LOG = Logger.getLogger(MissingSnapshots.class.getName());
    private static final int MOST = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject
    private SnapshotService snapshots;

    @Inject
    private VersionPages pages;

    @Inject
    private Assets assets;

    @Inject
    private Clock clock;

    private final Map<Long, Instant> failed = new ConcurrentHashMap<>();

    /** Makes the latest of them; whatever goes wrong is told to the log and never to the person whose request it is. */
    void make(HttpServletRequest request, HttpServletResponse response) {
        try {
            failed.values().removeIf(again -> again.isBefore(clock.instant()));
            List<Long> due = snapshots.missing(MOST + failed.size());
            due.stream().filter(id -> !failed.containsKey(id)).forEach(id -> make(id, request, response));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Copies of published pages could not be made now");
        }
    }

    private void make(long versionId, HttpServletRequest request, HttpServletResponse response) {
        try {
            ContentVersion version = snapshots.version(versionId).orElseThrow();
            List<PageSnapshot> copied = new ArrayList<>();
            for (String part : pages.parts(version)) {
                String html = pages.render(version, part, null, request, response);
                copied.add(new PageSnapshot(part, VersionPages.address(version, part), version.getTitle(), html));
            }
            snapshots.keep(versionId, copied, assets.style("site.css"));
        } catch (IOException | ServletException | RuntimeException e) {
            failed.put(versionId, clock.instant().plus(PATIENCE));
            LOG.log(Level.SEVERE, e, () -> "No copy could be made of version " + versionId);
        }
    }
}
