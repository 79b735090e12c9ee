package se.samsyn.web.admin.alert;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import se.samsyn.domain.alert.Alert;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.time.SwedishTime;
import se.samsyn.service.alert.AlertService;
import se.samsyn.web.admin.NumberedBacking;
import se.samsyn.web.admin.TypedMoment;

/** {@code /admin/alert/edit}: a message's words and times; without an id in the address, a new one for the rest of today. */
@Named
@ViewScoped
public class EditAlertBacking extends NumberedBacking {

    private static final Duration USUAL = Duration.ofHours(4);

    @Inject
    private AlertService service;

    @Inject
    private Clock clock;

    private Alert alert;
    private TypedMoment starts;
    private TypedMoment ends;

    public void open() {
        alert = getId() == null ? begun() : service.get(number());
        starts = typed(alert.getStartsAt());
        ends = typed(alert.getEndsAt());
    }

    private static TypedMoment typed(Instant moment) {
        return new TypedMoment(LocalDateTime.ofInstant(moment, Event.STOCKHOLM));
    }

    private Alert begun() {
        Alert fresh = new Alert();
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        fresh.showBetween(minute, minute.plus(USUAL));
        return fresh;
    }

    public String save() {
        alert.showBetween(moment(starts, "startsTime"), moment(ends, "endsTime"));
        if (isWrong(alert)) {
            return null;
        }
        service.save(alert);
        toast.say("admin_alert_edit.saved", alert.getTitle());
        return "/admin/alert.xhtml?faces-redirect=true";
    }

    private Instant moment(TypedMoment typed, String field) {
        if (typed.getDay() == null) {
            return null;
        }
        SwedishTime moment = new SwedishTime(typed.toMoment());
        if (moment.isSkipped()) {
            problems.addAt(field, "error.time_skipped");
        }
        return moment.instant();
    }

    public Alert getAlert() {
        return alert;
    }

    public TypedMoment getStarts() {
        return starts;
    }

    public TypedMoment getEnds() {
        return ends;
    }
}
