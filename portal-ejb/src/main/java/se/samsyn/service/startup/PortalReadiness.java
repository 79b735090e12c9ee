package se.samsyn.service.startup;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the portal has come up: migrated, prepared and open to the public. */
@ApplicationScoped
public class PortalReadiness {
    private volatile boolean ready;
    private volatile boolean settled;

    /** Tells whether entities may be touched and pages shown; once true it stays true. */
    public boolean isReady() {
        return ready;
    }

    /** Whether the work that may go on after the portal has opened is done too, such as filling in demo content. */
    public boolean isSettled() {
        return settled;
    }

    void settle() {
        settled = true;
    }

    void open() {
        ready = true;
    }
}
