package se.samsyn.web.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.review.ReviewRow;
import se.samsyn.service.review.ReviewService;

/** {@code /admin/review}: the texts that wait for me, or for anybody. */
@Named
@RequestScoped
public class ListReviewsBacking {

    private static final String ALL = "all";

    @Inject
    private ReviewService reviews;

    private String show;
    private String page;
    private Results<ReviewRow> rows;

    public void load() {
        rows = reviews.toReview(!isAll(), page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** Whether the list shows what waits for others, too. */
    public boolean isAll() {
        return ALL.equals(show);
    }

    public Results<ReviewRow> getRows() {
        return rows;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
