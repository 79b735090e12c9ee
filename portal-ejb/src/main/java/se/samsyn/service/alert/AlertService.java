package se.samsyn.service.alert;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.ALERT;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.alert.Alert;
import se.samsyn.service.persistence.Merge;

/** Writes the messages that stand on every page; for those whom the region trusts with that. */
@Stateless
@RolesAllowed({ALERT, ADMINISTRATOR})
public class AlertService {

    /** Longer than this, a message is no message: it belongs on a page. */
    static final Duration LONGEST = Duration.ofDays(90);

    private static final int MOST = 50;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The latest messages, what is over too; the one that ends last first. */
    public List<Alert> list() {
        return em.createQuery("select a from Alert a order by a.endsAt desc, a.id desc", Alert.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Alert get(long id) {
        Alert alert = em.find(Alert.class, id);
        if (alert == null) {
            throw new NotFoundException("error.alert_not_found", id);
        }
        return alert;
    }

    /** Saves a message; every page shows it within seconds of its beginning. */
    public void save(Alert alert) {
        List<InvalidField> problems = problemsOf(alert);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        alert.changed(caller(), now());
        Merge.ofForm(em, alert);
    }

    private List<InvalidField> problemsOf(Alert alert) {
        List<InvalidField> problems = new ArrayList<>();
        if (alert.getStartsAt() == null) {
            problems.add(InvalidField.of("startsOn", "error.required"));
        }
        if (alert.getEndsAt() == null) {
            problems.add(InvalidField.of("endsOn", "error.required"));
        } else if (alert.endsBeforeItStarts()) {
            problems.add(InvalidField.of("endsOn", "error.end_before_start"));
        } else if (alert.isOverAt(now())) {
            problems.add(InvalidField.of("endsOn", "error.alert_over"));
        } else if (alert.getStartsAt() != null
                && alert.getStartsAt().plus(LONGEST).isBefore(alert.getEndsAt())) {
            problems.add(InvalidField.of("endsOn", "error.alert_too_long", LONGEST.toDays()));
        }
        if (alert.getUrl() != null && alert.getUrlText() == null) {
            problems.add(InvalidField.of("urlText", "error.alert_link_text"));
        }
        if (alert.getUrl() == null && alert.getUrlText() != null) {
            problems.add(InvalidField.of("url", "error.required"));
        }
        return problems;
    }

    /** Takes a message off every page now. */
    public void end(long id) {
        Alert alert = get(id);
        alert.end(now());
        alert.changed(caller(), now());
    }

    private Instant now() {
        return clock.instant();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
