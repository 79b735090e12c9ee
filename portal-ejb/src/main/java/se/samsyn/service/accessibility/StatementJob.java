package se.samsyn.service.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import se.samsyn.domain.accessibility.AccessibilityStatement;
import se.samsyn.domain.event.Event;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.job.BackgroundJob;
import se.samsyn.service.mail.MailTexts;
import se.samsyn.service.mail.Outbox;

/** Tells the contact once when the statement has become stale, and deletes reports half a year after they were dealt with. */
@ApplicationScoped
public class StatementJob implements BackgroundJob {

    private static final Duration REPORTS_KEPT = Duration.ofDays(180);

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private StatementContact contact;

    @Inject
    private FormTokens tokens;

    @Inject
    private Outbox outbox;

    @Inject
    private MailTexts texts;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "accessibility";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public int run() {
        AccessibilityStatement statement = em.find(AccessibilityStatement.class, AccessibilityStatement.ID);
        // A site that has never been assessed is not reminded of a year that has passed; its work list says so.
        if (statement.getAssessedOn() != null && statement.isStaleOn(LocalDate.now(clock.withZone(Event.STOCKHOLM)))) {
            contact.address()
                    .ifPresent(address -> outbox.put(texts.mail(
                            "statement-stale:" + statement.getAssessedOn(),
                            address,
                            "statement_stale",
                            statement.getAssessedOn().toString(),
                            texts.address("/admin/accessibility"))));
        }
        int deleted = em.createNativeQuery("delete from accessibility_message where handled_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(REPORTS_KEPT)))
                .executeUpdate();
        return deleted + tokens.forgetExpired();
    }
}
