package se.samsyn.web.site.accessibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samsyn.domain.accessibility.AccessibilityDefect;
import se.samsyn.domain.accessibility.AccessibilityStatement;
import se.samsyn.domain.accessibility.Conformance;
import se.samsyn.domain.accessibility.DefectGround;
import se.samsyn.domain.event.Event;
import se.samsyn.service.accessibility.AccessibilityService;
import se.samsyn.web.site.Site;

/** {@code /tillganglighet}: the accessibility statement, made from the register of defects. */
@Named
@RequestScoped
public class AccessibilityBacking {

    /** The open defects of one ground. */
    public record Grounded(DefectGround ground, List<AccessibilityDefect> defects) {}

    @Inject
    private AccessibilityService service;

    @Inject
    private Site site;

    private AccessibilityStatement statement;
    private List<AccessibilityDefect> open;

    @PostConstruct
    void load() {
        statement = service.statement();
        open = service.open();
    }

    public AccessibilityStatement getStatement() {
        return statement;
    }

    public Conformance getConformance() {
        return statement.conformance(open);
    }

    /** What is not accessible, by ground; grounds without a defect are left out. */
    public List<Grounded> getGrounds() {
        List<Grounded> grounds = new ArrayList<>();
        for (DefectGround ground : DefectGround.values()) {
            List<AccessibilityDefect> defects =
                    open.stream().filter(defect -> defect.getGround() == ground).toList();
            if (!defects.isEmpty()) {
                grounds.add(new Grounded(ground, defects));
            }
        }
        return grounds;
    }

    /** "1.1.1 Icke-textuellt innehåll". */
    public String criterion(AccessibilityDefect defect) {
        return defect.getCriterion() + " " + defect.getWcag().name(site.getLocale());
    }

    /** Whether the defect is told in English. */
    public boolean isEnglish(AccessibilityDefect defect) {
        return site.getLocale().equals(Locale.ENGLISH) && defect.isInEnglish();
    }

    /** The language of the defect's words: Swedish until somebody translates them. */
    public String language(AccessibilityDefect defect) {
        return isEnglish(defect) ? "en" : "sv";
    }

    /** The day on which the statement last changed, or {@code null}. */
    public LocalDate getChangedOn() {
        return statement.getChangedAt() == null ? null : LocalDate.ofInstant(statement.getChangedAt(), Event.STOCKHOLM);
    }

    /** Where readers write about accessibility: the statement's own address, or the site's. */
    public String getEmail() {
        return statement.getEmail() == null ? site.getSettings().getEmail() : statement.getEmail();
    }

    public String getPhone() {
        return statement.getPhone() == null ? site.getSettings().getPhone() : statement.getPhone();
    }
}
