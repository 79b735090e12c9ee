package se.samsyn.web.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.review.ReviewRow;
import se.samsyn.service.review.ReviewService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/review}: the texts that wait for me, or for anybody. */
@Named
@RequestScoped
public class ListReviewBacking extends ListBacking {

    private static final String ALL = "all";

    @Inject
    private ReviewService reviews;

    private Results<ReviewRow> rows;

    public void load() {
        rows = reviews.reviewWorkList(!isAll(), pageNumber());
    }

    /** Whether the list shows what waits for others, too. */
    public boolean isAll() {
        return ALL.equals(wanted("show"));
    }

    public Results<ReviewRow> getRows() {
        return rows;
    }
}
