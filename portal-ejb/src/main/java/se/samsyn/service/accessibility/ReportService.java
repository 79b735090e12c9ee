package se.samsyn.service.accessibility;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.accessibility.AccessibilityMessage;
import se.samsyn.domain.accessibility.AccessibilityReport;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.mail.MailTexts;
import se.samsyn.service.mail.Outbox;

/** Receives what readers report about accessibility. */
@Stateless
@PermitAll
public class ReportService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FormTokens tokens;

    @Inject
    private AccessibilityService accessibility;

    @Inject
    private StatementContact contact;

    @Inject
    private Outbox outbox;

    @Inject
    private MailTexts texts;

    @Inject
    private Clock clock;

    /** Keeps a report and tells the contact; a double post changes nothing. */
    public void receive(AccessibilityReport report, FormToken token) {
        List<InvalidField> problems = report.problems();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        if (!tokens.use(token)) {
            return;
        }
        AccessibilityMessage message = new AccessibilityMessage(report, clock.instant());
        em.persist(message);
        em.flush();
        // The mail says where the report is, not what it says: reports may be sensitive, and mail travels far.
        contact.address()
                .ifPresent(address -> outbox.put(texts.mail(
                        "accessibility-message:" + message.getId(),
                        address,
                        "accessibility_message",
                        accessibility.statement().getReplyDays(),
                        texts.address("/admin/accessibility/message"))));
    }
}
