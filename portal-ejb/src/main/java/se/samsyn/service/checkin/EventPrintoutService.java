package se.samsyn.service.checkin;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.checkin.ExpectedPerson;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.service.event.EventTitles;
import se.samsyn.service.permission.ContentAccess;

/** What is printed for check-in: name badges and the list that participants sign. Both are tagged PDF with embedded glyphs. */
@Stateless
@RolesAllowed({EVENT_MANAGER, ADMINISTRATOR})
public class EventPrintoutService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentAccess access;

    @Inject
    private EventTitles titles;

    @Inject
    private CheckInQuery list;

    /** The days of the event, each of which has a list of its own. */
    public List<LocalDate> days(long eventId) {
        return event(eventId).getTime().days();
    }

    /** A badge for everybody who has a seat, on sheets of that kind; whoever is protected gets an empty one to write on. */
    public byte[] badges(long eventId, LabelSheet sheet) {
        Event event = event(eventId);
        return NameBadges.pdf(sheet, title(eventId), expected(event, first(event)));
    }

    /**
     * Everybody who has a seat, with who has come on the day and room for signatures.
     *
     * @throws NotFoundException when the event is not on that day
     */
    public byte[] attendance(long eventId, LocalDate day) {
        Event event = event(eventId);
        if (!event.getTime().days().contains(day)) {
            throw new NotFoundException("error.item_not_found", eventId);
        }
        return AttendanceList.pdf(title(eventId), day, event.getZone(), expected(event, day));
    }

    private List<ExpectedPerson> expected(Event event, LocalDate day) {
        return list.people(event.getId(), day).stream()
                .filter(ExpectedPerson::isExpected)
                .toList();
    }

    private static LocalDate first(Event event) {
        return event.getTime().days().get(0);
    }

    private String title(long eventId) {
        return titles.of(eventId, Language.SWEDISH).text();
    }

    private Event event(long eventId) {
        access.requireMayWrite(eventId);
        return Optional.ofNullable(em.find(Event.class, eventId))
                .orElseThrow(() -> new NotFoundException("error.item_not_found", eventId));
    }
}
