package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.registrationform.AnswerSummary;
import se.samsyn.domain.registrationform.SensitiveRead;
import se.samsyn.service.registrationform.RegistrationFormService;

/** {@code /admin/registration/answers?event=12}: what participants have answered, without names. */
@Named
@ViewScoped
public class AnswersRegistrationBacking extends RegistrationPartBacking {

    @Inject
    private RegistrationFormService service;

    private transient List<AnswerSummary> summary;
    private transient boolean shown;
    private transient List<SensitiveRead> reads;

    public List<AnswerSummary> getSummary() {
        if (summary == null) {
            summary = service.summary(number());
        }
        return summary;
    }

    /** Opens the sensitive answers on this page, once; the service notes who did it. */
    public void showSensitive() {
        summary = service.sensitiveSummary(number());
        shown = true;
        reads = null;
    }

    /** Whether sensitive answers can be opened. */
    public boolean isCounted() {
        return !shown
                && getSummary().stream()
                        .anyMatch(each -> each.question().isSensitive()
                                && !each.question().isChosen()
                                && each.answered() > 0);
    }

    public List<SensitiveRead> getReads() {
        if (reads == null) {
            reads = service.reads(number());
        }
        return reads;
    }
}
