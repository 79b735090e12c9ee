package se.samsyn.web.admin.bulk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.bulk.BulkJob;
import se.samsyn.service.bulk.BulkService;

/** {@code /admin/bulk}: my latest jobs. */
@Named
@RequestScoped
public class ListBulkBacking {

    @Inject
    private BulkService bulk;

    private List<BulkJob> jobs;

    @PostConstruct
    void load() {
        jobs = bulk.mine();
    }

    public List<BulkJob> getJobs() {
        return jobs;
    }
}
