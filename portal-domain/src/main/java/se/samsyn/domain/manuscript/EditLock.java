package se.samsyn.domain.manuscript;

import java.io.Serializable;
import java.time.Instant;

/** Who writes in an item now, and since when; a courtesy to others, and no barrier: saving compares versions anyway. */
public record EditLock(String username, String tab, Instant since) implements Serializable {

    /** Whether it is the tab's own. */
    public boolean isHeldIn(String ownTab) {
        return tab.equals(ownTab);
    }
}
