package se.samsyn.service.review;

import jakarta.enterprise.context.ApplicationScoped;
import se.samsyn.service.permission.SharedPages;
import se.samsyn.service.worklist.WorkList;

/** Changes of what many pages share that wait for the reader's decision. */
@ApplicationScoped
class SharedChangeWorkList implements WorkList {

    private static final String COUNT =
            "select count(*) from shared_change c where c.state = 'WAITING' and c.proposed_by <> ?1 and "
                    + SharedPages.countNotMine("c.thing", "c.target_id", "?1", "?2") + " = 0";

    @Override
    public String key() {
        return "shared_change";
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public String count() {
        return COUNT;
    }

    @Override
    public String path(String username) {
        return "/admin/review#shared";
    }
}
