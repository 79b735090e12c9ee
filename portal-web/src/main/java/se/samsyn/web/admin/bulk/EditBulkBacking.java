package se.samsyn.web.admin.bulk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.bulk.BulkItem;
import se.samsyn.domain.bulk.BulkJob;
import se.samsyn.service.bulk.BulkRunner;
import se.samsyn.service.bulk.BulkService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/bulk/edit?id=3}: how far a job has come and how it went with each item. */
@Named
@ViewScoped
public class EditBulkBacking extends NumberedBacking {

    @Inject
    private BulkService bulk;

    @Inject
    private BulkRunner runner;

    private BulkJob job;
    private List<BulkItem> items = List.of();

    public void load() {
        job = bulk.job(number());
        items = bulk.items(job.id());
    }

    /** Goes on with what is left of a job that was cut off. */
    public String goOn() {
        if (bulk.claim(job.id())) {
            runner.run(job.id());
        }
        return "/admin/bulk/edit.xhtml?faces-redirect=true&id=" + job.id();
    }

    /** Why it was refused for the item, in words. */
    public String refusal(BulkItem item) {
        return item.refusal() == null
                ? ""
                : texts.format(item.refusal(), item.about().toArray());
    }

    public BulkJob getJob() {
        return job;
    }

    public List<BulkItem> getItems() {
        return items;
    }
}
