package se.samsyn.web.admin.accessibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.accessibility.AccessibilityDefect;
import se.samsyn.domain.accessibility.AccessibilityStatement;
import se.samsyn.domain.event.Event;
import se.samsyn.service.accessibility.AccessibilityService;
import se.samsyn.web.admin.StaffBacking;

/** {@code /admin/accessibility}: what the accessibility statement says, and its register of defects. */
@Named
@ViewScoped
public class ListAccessibilityBacking extends StaffBacking {

    @Inject
    private AccessibilityService service;

    @Inject
    private Clock clock;

    private AccessibilityStatement statement;
    private List<AccessibilityDefect> defects;

    @PostConstruct
    void load() {
        statement = service.statement();
        defects = service.defects();
    }

    public String save() {
        isWrong(statement);
        if (statement.getAssessedOn() != null && statement.getAssessedOn().isAfter(today())) {
            problems.addAt("assessedOn", "error.date_to_come");
        }
        if (problems.isAny()) {
            return null;
        }
        service.save(statement);
        toast.say("admin_accessibility.saved");
        return "/admin/accessibility.xhtml?faces-redirect=true";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Event.STOCKHOLM));
    }

    public boolean isStale() {
        return statement.isStaleOn(today());
    }

    public boolean isLate(AccessibilityDefect defect) {
        return defect.isLateOn(today());
    }

    public AccessibilityStatement getStatement() {
        return statement;
    }

    public List<AccessibilityDefect> getDefects() {
        return defects;
    }
}
