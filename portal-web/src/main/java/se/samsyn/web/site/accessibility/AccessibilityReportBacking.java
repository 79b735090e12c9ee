package se.samsyn.web.site.accessibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.accessibility.AccessibilityReport;
import se.samsyn.service.accessibility.ReportService;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.form.PostedAt;
import se.samsyn.web.site.form.PublicForm;

/** {@code /tillganglighet/anmal}: a reader reports what is not accessible. */
@Named
@RequestScoped
@PostedAt("/tillganglighet/anmal")
public class AccessibilityReportBacking implements PublicForm {

    private static final String PURPOSE = "accessibility-report";

    @Inject
    private Site site;

    @Inject
    private ReportService reports;

    @Inject
    private FormTokens tokens;

    private AccessibilityReport typed = new AccessibilityReport(null, null, null, null);

    @Override
    public String path() {
        return "/tillganglighet/anmal";
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public String thanks() {
        return path() + "/tack";
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

    /** A token for the form as it is being shown; each showing has its own. */
    public String getToken() {
        return tokens.issue(PURPOSE);
    }

    public AccessibilityReport getTyped() {
        return typed;
    }
}
