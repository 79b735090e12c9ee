package se.samsyn.web.admin.snapshot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.snapshot.SnapshotRow;
import se.samsyn.service.snapshot.SnapshotService;
import se.samsyn.web.admin.NumberedBacking;

/** One dated copy: what the public read at an address, and when. */
@Named
@RequestScoped
public class ShowSnapshotBacking extends NumberedBacking {

    @Inject
    private SnapshotService snapshots;

    private SnapshotRow snapshot;

    public void load() {
        snapshot = snapshots.get(number());
    }

    public SnapshotRow getSnapshot() {
        return snapshot;
    }
}
