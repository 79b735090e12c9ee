package se.samsyn.web.admin.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import se.samsyn.domain.job.JobRow;
import se.samsyn.domain.text.SwedishOrder;
import se.samsyn.service.job.JobService;
import se.samsyn.web.admin.StaffBacking;

/** {@code /admin/job}: what the portal does by itself, how it went last, and a button that has it done now. */
@Named
@RequestScoped
public class ListJobBacking extends StaffBacking {

    @Inject
    private JobService jobs;

    private List<JobRow> list;

    @PostConstruct
    void load() {
        list = jobs.list().stream()
                .sorted(Comparator.comparing(row -> texts.get("job." + row.name()), SwedishOrder.INSTANCE))
                .toList();
    }

    /** "var 10:e sekund", "varje dygn": in the largest unit that divides it. */
    public String every(JobRow row) {
        Duration every = row.every();
        if (every.toSeconds() % 86_400 == 0) {
            return texts.format("admin_job.every_days", every.toDays());
        }
        if (every.toSeconds() % 3_600 == 0) {
            return texts.format("admin_job.every_hours", every.toHours());
        }
        if (every.toSeconds() % 60 == 0) {
            return texts.format("admin_job.every_minutes", every.toMinutes());
        }
        return texts.format("admin_job.every_seconds", every.toSeconds());
    }

    public String runNow(JobRow row) {
        jobs.runNow(row.name());
        toast.say("admin_job.asked", texts.get("job." + row.name()));
        return "/admin/job.xhtml?faces-redirect=true";
    }

    public boolean isSwitchedOn() {
        return jobs.isSwitchedOn();
    }

    public List<JobRow> getList() {
        return list;
    }
}
