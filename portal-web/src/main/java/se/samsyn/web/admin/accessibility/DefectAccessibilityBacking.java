package se.samsyn.web.admin.accessibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.accessibility.AccessibilityDefect;
import se.samsyn.domain.accessibility.Criterion;
import se.samsyn.domain.event.Event;
import se.samsyn.service.accessibility.AccessibilityService;
import se.samsyn.web.admin.NumberedBacking;
import se.samsyn.web.admin.StaffLanguage;

/** {@code /admin/accessibility/defect}: one defect of the register; without an id in the address, a new one. */
@Named
@ViewScoped
public class DefectAccessibilityBacking extends NumberedBacking {

    @Inject
    private AccessibilityService service;

    @Inject
    private StaffLanguage language;

    @Inject
    private Clock clock;

    private AccessibilityDefect defect;

    public void open() {
        defect = getId() == null ? begun() : service.defect(number());
    }

    private AccessibilityDefect begun() {
        AccessibilityDefect fresh = new AccessibilityDefect();
        fresh.setFoundOn(LocalDate.now(clock.withZone(Event.STOCKHOLM)));
        return fresh;
    }

    public String save() {
        if (isWrong(defect)) {
            return null;
        }
        service.save(defect);
        toast.say("admin_accessibility_defect.saved", defect.getTitle());
        return "/admin/accessibility.xhtml?faces-redirect=true";
    }

    public List<Criterion> getCriteria() {
        return Criterion.all();
    }

    /** "1.1.1 Icke-textuellt innehåll". */
    public String label(Criterion criterion) {
        return criterion.code() + " " + criterion.name(language.getLocale());
    }

    public AccessibilityDefect getDefect() {
        return defect;
    }
}
