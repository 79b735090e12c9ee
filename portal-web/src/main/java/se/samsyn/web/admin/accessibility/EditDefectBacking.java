package se.samsyn.web.admin.accessibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.accessibility.AccessibilityDefect;
import se.samsyn.domain.accessibility.Criterion;
import se.samsyn.domain.accessibility.DefectGround;
import se.samsyn.domain.event.Event;
import se.samsyn.service.accessibility.AccessibilityService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.StaffLanguage;
import se.samsyn.web.admin.Toast;

/** {@code /admin/accessibility/defect}: one defect of the register; without an id in the address, a new one. */
@Named
@ViewScoped
public class EditDefectBacking implements Serializable {

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
    private StaffLanguage language;

    @Inject
    private Clock clock;

    private String id;
    private AccessibilityDefect defect;

    public void open() {
        if (id != null && !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.item_not_found");
        }
        defect = id == null ? begun() : service.defect(Long.parseLong(id));
    }

    private AccessibilityDefect begun() {
        AccessibilityDefect fresh = new AccessibilityDefect();
        fresh.setFoundOn(LocalDate.now(clock.withZone(Event.STOCKHOLM)));
        return fresh;
    }

    public String save() {
        problems.add("", validator.validate(defect));
        if (problems.isAny()) {
            return null;
        }
        try {
            service.save(defect);
            toast.say("admin_accessibility_defect.saved", defect.getTitle());
            return "/admin/accessibility.xhtml?faces-redirect=true";
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
    }

    public DefectGround[] getGrounds() {
        return DefectGround.values();
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
