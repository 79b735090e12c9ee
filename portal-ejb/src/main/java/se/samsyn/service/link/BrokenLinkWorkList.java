package se.samsyn.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import se.samsyn.service.worklist.WorkList;

/** Links that lead nowhere on the reader's own pages. */
@ApplicationScoped
class BrokenLinkWorkList implements WorkList {

    @Override
    public String key() {
        return "broken_link";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String count() {
        return LinkService.BROKEN_OF_OWNER;
    }

    @Override
    public String path(String username) {
        return "/admin/link?owner=" + WorkList.encoded(username);
    }
}
