package se.samsyn.service.accessibility;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.accessibility.AccessibilityDefect;
import se.samsyn.domain.accessibility.AccessibilityMessage;
import se.samsyn.domain.accessibility.AccessibilityStatement;
import se.samsyn.service.persistence.Merge;

/** The accessibility statement as everybody reads it, and as publishers keep it. */
@Stateless
@RolesAllowed({PUBLISHER, ADMINISTRATOR})
public class AccessibilityService {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** What the statement says beside the defects. */
    @PermitAll
    public AccessibilityStatement statement() {
        return em.find(AccessibilityStatement.class, AccessibilityStatement.ID);
    }

    /** What is not accessible now, in the order of WCAG. */
    @PermitAll
    public List<AccessibilityDefect> open() {
        return em.createQuery(
                        "select d from AccessibilityDefect d where d.fixedOn is null order by d.criterion, d.id",
                        AccessibilityDefect.class)
                .getResultList();
    }

    /** Saves what the statement says beside the defects; readers see it at once. */
    public void save(AccessibilityStatement statement) {
        statement.changed(caller(), clock.instant());
        Merge.ofForm(em, statement);
    }

    /** The register: what is open first, then the latest mended. */
    public List<AccessibilityDefect> defects() {
        return em.createQuery(
                        "select d from AccessibilityDefect d order by case when d.fixedOn is null then 0 else 1 end,"
                                + " d.fixedOn desc, d.criterion, d.id",
                        AccessibilityDefect.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    public AccessibilityDefect defect(long id) {
        return found(em.find(AccessibilityDefect.class, id), id);
    }

    /** Saves a defect; it stands in the statement until the day it is mended is filled in. */
    public void save(AccessibilityDefect defect) {
        List<InvalidField> problems = defect.problems();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        Merge.ofForm(em, defect);
        statement().changed(caller(), clock.instant());
    }

    /** What readers have reported: what waits first, the oldest on top, then what has been dealt with. */
    public List<AccessibilityMessage> messages() {
        return em.createQuery(
                        "select m from AccessibilityMessage m order by case when m.handledAt is null then 0 else 1 end,"
                                + " m.receivedAt",
                        AccessibilityMessage.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Somebody has dealt with a report. */
    public void handled(long id) {
        AccessibilityMessage message = found(em.find(AccessibilityMessage.class, id), id);
        if (!message.isHandled()) {
            message.handled(caller(), clock.instant());
        }
    }

    private static <T> T found(T entity, long id) {
        if (entity == null) {
            throw new NotFoundException("error.item_not_found", id);
        }
        return entity;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
