package se.samsyn.service.workshop;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.workshop.Workshop;
import se.samsyn.domain.workshop.WorkshopCode;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.persistence.Merge;

/** A workshop as staff set it up, open it to groups, close it and publish what came out of it. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class WorkshopService {

    private static final int MOST_PLANS = 200;

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContentService contents;

    @Inject
    private Clock clock;

    /** The workshop to be edited, detached; an empty one when the event has none yet. */
    public Workshop draft(long eventId) {
        contents.item(eventId);
        Workshop workshop = em.find(Workshop.class, eventId);
        if (workshop == null) {
            return new Workshop(eventId);
        }
        workshop.getQuestions().size();
        workshop.getGroups().size();
        em.clear();
        return workshop;
    }

    /** Saves questions and groups as a whole. What has been removed takes its notes with it. */
    public void save(Workshop workshop) {
        contents.item(workshop.getEventId());
        workshop.arrange();
        Merge.ofForm(em, workshop);
    }

    /** Action plans whose themes a workshop's may point at. */
    public List<LinkTarget> plans() {
        return contents.suggest("", List.of(ContentType.ACTION_PLAN), MOST_PLANS);
    }

    /** Lets groups come in by a new code. */
    public void open(long eventId) {
        locked(eventId).open(WorkshopCode.random());
    }

    /** Takes no more notes. */
    public void close(long eventId) {
        locked(eventId).close();
    }

    /** Shows the summary on the event's page, as it is and as it becomes. */
    public void publish(long eventId) {
        locked(eventId).publish(session.getCallerPrincipal().getName(), clock.instant());
    }

    /** Takes the summary off the event's page. */
    public void withdraw(long eventId) {
        locked(eventId).withdraw();
    }

    private Workshop locked(long eventId) {
        contents.item(eventId);
        Workshop workshop = em.find(Workshop.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        if (workshop == null) {
            throw new NotFoundException("error.item_not_found", eventId);
        }
        return workshop;
    }
}
