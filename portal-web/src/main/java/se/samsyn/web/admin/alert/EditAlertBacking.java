package se.samsyn.web.admin.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.alert.Alert;
import se.samsyn.domain.alert.AlertLevel;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.time.SwedishTime;
import se.samsyn.service.alert.AlertService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/alert/edit}: a message's words and times; without an id in the address, a new one for the rest of today. */
@Named
@ViewScoped
public class EditAlertBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration USUAL = Duration.ofHours(4);

    @Inject
    private AlertService service;

    @Inject
    private Validator validator;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    @Inject
    private Clock clock;

    private String id;
    private Alert alert;
    private LocalDate startsOn;
    private LocalTime startsTime;
    private LocalDate endsOn;
    private LocalTime endsTime;

    public void open() {
        if (id != null && !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.alert_not_found");
        }
        alert = id == null ? begun() : service.get(Long.parseLong(id));
        LocalDateTime starts = LocalDateTime.ofInstant(alert.getStartsAt(), Event.STOCKHOLM);
        LocalDateTime ends = LocalDateTime.ofInstant(alert.getEndsAt(), Event.STOCKHOLM);
        startsOn = starts.toLocalDate();
        startsTime = starts.toLocalTime();
        endsOn = ends.toLocalDate();
        endsTime = ends.toLocalTime();
    }

    private Alert begun() {
        Alert fresh = new Alert();
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        fresh.showBetween(minute, minute.plus(USUAL));
        return fresh;
    }

    public String save() {
        alert.showBetween(moment(startsOn, startsTime, "startsTime"), moment(endsOn, endsTime, "endsTime"));
        problems.add("", validator.validate(alert));
        if (problems.isAny()) {
            return null;
        }
        try {
            service.save(alert);
            toast.say("admin_alert_edit.saved", alert.getTitle());
            return "/admin/alert.xhtml?faces-redirect=true";
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
    }

    private Instant moment(LocalDate day, LocalTime time, String field) {
        if (day == null) {
            return null;
        }
        SwedishTime moment = new SwedishTime(day.atTime(time == null ? LocalTime.MIDNIGHT : time));
        if (moment.isSkipped()) {
            problems.addAt(field, "error.time_skipped");
        }
        return moment.instant();
    }

    public AlertLevel[] getLevels() {
        return AlertLevel.values();
    }

    public Alert getAlert() {
        return alert;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalTime getStartsTime() {
        return startsTime;
    }

    public void setStartsTime(LocalTime startsTime) {
        this.startsTime = startsTime;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalTime getEndsTime() {
        return endsTime;
    }

    public void setEndsTime(LocalTime endsTime) {
        this.endsTime = endsTime;
    }
}
