package se.samsyn.service.review;

import jakarta.enterprise.context.ApplicationScoped;
import se.samsyn.service.worklist.WorkList;

/** Texts that wait for the reader's review. */
@ApplicationScoped
class ReviewWorkList implements WorkList {

    @Override
    public String key() {
        return "to_review";
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public String count() {
        return ReviewQuery.COUNT_FOR_ME;
    }

    @Override
    public String path(String username) {
        return "/admin/review";
    }
}
