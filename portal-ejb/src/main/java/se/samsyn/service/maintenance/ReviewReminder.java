package se.samsyn.service.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.account.Account;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.maintenance.MaintenanceList;
import se.samsyn.service.mail.MailTexts;
import se.samsyn.service.mail.Outbox;
import se.samsyn.service.worklist.WorkList;

/**
 * Tells owners that pages of theirs are due for review: one mail a day at most, with every page that is due; on the day
 * itself, and again after a week.
 */
@ApplicationScoped
public class ReviewReminder {

    private static final int DAYS_BETWEEN = 7;

    // Owners who have a page to be told about, and no mail of today.
    private static final String TO_BE_TOLD = """
            select distinct a.id from content_item i join account a on a.username = i.owner and a.active
            where i.removed_at is null and i.review_on <= ?1
            and (i.review_told_on is null or i.review_told_on <= ?2)
            and not exists (select 1 from content_item t where t.owner = i.owner and t.review_told_on = ?1)""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private MailTexts texts;

    @Inject
    private Clock clock;

    /** Lays today's mails into the outbox; gives how many. */
    @Transactional
    public int tell() {
        LocalDate today = LocalDate.now(clock.withZone(Event.STOCKHOLM));
        List<?> owners = em.createNativeQuery(TO_BE_TOLD)
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, Date.valueOf(today.minusDays(DAYS_BETWEEN)))
                .getResultList();
        return (int) owners.stream()
                .map(id -> em.find(Account.class, ((Number) id).longValue()))
                .filter(owner -> tell(owner, today))
                .count();
    }

    private boolean tell(Account owner, LocalDate today) {
        var due = MaintenanceQuery.page(
                em, owner.username(), MaintenanceList.REVIEW_DUE, owner.username(), clock.instant(), 1);
        if (due.total() == 0) {
            return false; // What is due is not public at present.
        }
        outbox.put(texts.mail(
                "review-due:" + owner.username() + ":" + today,
                owner.email(),
                "review_due",
                due.total(),
                MaintenanceQuery.lines(due.items()),
                texts.address("/admin/maintenance?list=REVIEW_DUE&owner=" + WorkList.encoded(owner.username()))));
        em.createNativeQuery("update content_item set review_told_on = ?1 where owner = ?2 and review_on <= ?1")
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, owner.username())
                .executeUpdate();
        return true;
    }
}
