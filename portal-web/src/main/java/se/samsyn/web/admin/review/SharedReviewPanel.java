package se.samsyn.web.admin.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.LongConsumer;
import se.samsyn.domain.review.SharedChangeRow;
import se.samsyn.service.review.SharedChangeService;
import se.samsyn.web.admin.StaffBacking;

/** On {@code /admin/review}: the changes of what many pages share that wait for the reader, or that they have proposed. */
@Named
@ViewScoped
public class SharedReviewPanel extends StaffBacking {

    @Inject
    private SharedChangeService changes;

    // Those that the reader has before them: a button is about what stands beside it, whatever has been added since.
    private List<SharedChangeRow> rows;

    @PostConstruct
    void load() {
        rows = changes.waiting();
    }

    public String approve(SharedChangeRow change) {
        return decide(change, changes::approve, "shared_change.approved");
    }

    public String decline(SharedChangeRow change) {
        return decide(change, changes::decline, "shared_change.declined");
    }

    public String takeBack(SharedChangeRow change) {
        return decide(change, changes::takeBack, "shared_change.taken_back");
    }

    private String decide(SharedChangeRow change, LongConsumer decision, String said) {
        decision.accept(change.id());
        toast.say(said, change.title());
        return "/admin/review.xhtml?faces-redirect=true";
    }

    public List<SharedChangeRow> getRows() {
        return rows;
    }
}
