package se.samsyn.service.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import se.samsyn.service.worklist.WorkList;

/** Moments to come at which something goes live or leaves. */
@ApplicationScoped
class ScheduledWorkList implements WorkList {

    @Override
    public String key() {
        return "scheduled";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String count() {
        return ScheduleQuery.COUNT.replace("?2", "?me").replace("?1", "?2").replace("?me", "?1");
    }

    @Override
    public String path(String username) {
        return "/admin/scheduled";
    }
}
