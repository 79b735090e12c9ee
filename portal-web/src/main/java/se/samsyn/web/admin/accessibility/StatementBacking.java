package se.samsyn.web.admin.accessibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.accessibility.AccessibilityDefect;
import se.samsyn.domain.accessibility.AccessibilityStatement;
import se.samsyn.domain.accessibility.AssessmentMethod;
import se.samsyn.domain.event.Event;
import se.samsyn.service.accessibility.AccessibilityService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/accessibility}: what the accessibility statement says, and its register of defects. */
@Named
@ViewScoped
public class StatementBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccessibilityService service;

    @Inject
    private Validator validator;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

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
        problems.add("", validator.validate(statement));
        if (statement.getAssessedOn() != null && statement.getAssessedOn().isAfter(today())) {
            problems.addAt("assessedOn", "error.date_to_come");
        }
        if (problems.isAny()) {
            return null;
        }
        try {
            service.save(statement);
            toast.say("admin_accessibility.saved");
            return "/admin/accessibility.xhtml?faces-redirect=true";
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
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

    public AssessmentMethod[] getMethods() {
        return AssessmentMethod.values();
    }

    public AccessibilityStatement getStatement() {
        return statement;
    }

    public List<AccessibilityDefect> getDefects() {
        return defects;
    }
}
