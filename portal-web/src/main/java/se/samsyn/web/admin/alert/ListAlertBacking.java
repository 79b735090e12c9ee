package se.samsyn.web.admin.alert;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import se.samsyn.domain.alert.Alert;
import se.samsyn.service.alert.AlertService;
import se.samsyn.web.admin.StaffBacking;

/** {@code /admin/alert}: what stands on every page now, what will, and what has. */
@Named
@ViewScoped
public class ListAlertBacking extends StaffBacking {

    @Inject
    private AlertService service;

    @Inject
    private Clock clock;

    private transient List<Alert> list;

    @PostConstruct
    void load() {
        list = service.list();
    }

    /** Takes a message off every page. */
    public String end(Alert alert) {
        service.end(alert.getId());
        toast.say("admin_alert.ended", alert.getTitle());
        return "/admin/alert.xhtml?faces-redirect=true";
    }

    public List<Alert> getList() {
        if (list == null) {
            load();
        }
        return list;
    }

    /** "SHOWN", "COMING" or "OVER", for the words of the state. */
    public String standing(Alert alert) {
        if (alert.isOverAt(clock.instant())) {
            return "OVER";
        }
        return alert.isShownAt(clock.instant()) ? "SHOWN" : "COMING";
    }
}
