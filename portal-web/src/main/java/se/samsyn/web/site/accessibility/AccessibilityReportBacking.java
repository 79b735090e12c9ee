package se.samsyn.web.site.accessibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.accessibility.AccessibilityReport;
import se.samsyn.service.accessibility.ReportService;
import se.samsyn.service.form.FormToken;
import se.samsyn.web.site.form.PostedAt;
import se.samsyn.web.site.form.PublicForm;

/** {@code /tillganglighet/anmal}: a reader reports what is not accessible. */
@Named
@RequestScoped
@PostedAt("/tillganglighet/anmal")
public class AccessibilityReportBacking extends PublicForm {

    @Inject
    private ReportService reports;

    private AccessibilityReport typed = new AccessibilityReport(null, null, null, null);

    @Override
    public String purpose() {
        return "accessibility-report";
    }

    @Override
    public void read() {
        typed = new AccessibilityReport(typed("what"), typed("page"), typed("name"), typed("email"));
    }

    private String typed(String field) {
        return site.parameter(field).orElse(null);
    }

    @Override
    public void receive(FormToken token) {
        reports.receive(typed, token);
    }

    public AccessibilityReport getTyped() {
        return typed;
    }
}
