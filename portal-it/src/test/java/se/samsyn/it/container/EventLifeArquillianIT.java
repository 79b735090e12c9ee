package se.samsyn.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.event.ChangeNotice;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.domain.event.UnannouncedChange;
import se.samsyn.it.server.Waiting;
import se.samsyn.service.calendar.Attendee;
import se.samsyn.service.calendar.CalendarInvitations;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.event.EventService;
import se.samsyn.service.event.EventStatusService;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.service.settings.SiteSettingsService;
import se.samsyn.service.startup.PortalReadiness;

/** What is told of an event's changes, to other services and to a participant's calendar, and taken back in time. */
@ExtendWith(ArquillianExtension.class)
class EventLifeArquillianIT {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
    private static final LocalDateTime START = LocalDateTime.of(2027, 3, 11, 9, 0);
    private static final Attendee GUEST = new Attendee("Exempel Deltagare", "exempel@example.se");

    @Inject
    private PortalReadiness readiness;

    @Inject
    private EventService events;

    @Inject
    private EventStatusService status;

    @Inject
    private ContentService contents;

    @Inject
    private PublishingService publishing;

    @Inject
    private CalendarInvitations invitations;

    @Inject
    private SiteSettingsService site;

    @Inject
    private EventMails mails;

    @Inject
    private AsAdministrator staff;

    @Inject
    private SteeredClock clock;

    @Deployment
    static Archive<?> services() {
        return ShippedServices.with(SteeredClock.class, EventMails.class);
    }

    @BeforeEach
    void waitForThePortal() {
        assertTrue(Waiting.until(Duration.ofSeconds(30), readiness::isReady));
        clock.set(NOW);
        mails.takeHeard();
    }

    private long event(String title) throws Exception {
        return staff.call(() -> {
            long id = events.create(title, EventKind.CONFERENCE, START, START.plusHours(6));
            ContentVersion draft = contents.draft(id, Language.SWEDISH);
            publishing.saveAndPublish(draft, Placement.of(draft.getItem()));
            return id;
        });
    }

    private Event stored(long id) throws Exception {
        return staff.call(() -> events.find(id).orElseThrow());
    }

    private void act(Runnable act) throws Exception {
        staff.call(() -> {
            act.run();
            return null;
        });
    }

    private void move(long id, LocalDateTime to, String reason) throws Exception {
        change(id, facts -> plan(facts, to), new ChangeNotice(reason, true));
    }

    private static void plan(Event facts, LocalDateTime to) {
        facts.getTime().setStartsAt(to);
        facts.getTime().setEndsAt(to.plusHours(6));
    }

    private void change(long id, Consumer<Event> change, ChangeNotice notice) throws Exception {
        act(() -> {
            Event facts = events.draft(id);
            change.accept(facts);
            ContentVersion draft = contents.draft(id, Language.SWEDISH);
            events.save(draft, Placement.of(draft.getItem()), facts, false, notice);
        });
    }

    @Test
    void letsNoMailLeaveAboutACancellationThatIsUndone() throws Exception {
        long id = event("Ångras i tid");
        act(() -> status.cancel(id, "Fel evenemang"));
        assertEquals(List.of("cancelled"), mails.takeHeard());
        clock.set(NOW.plus(EventUndo.TIME).minusSeconds(1));

        act(() -> status.undo(id));

        assertEquals(List.of("undone, no letter left"), mails.takeHeard());
        assertEquals(EventStatus.PLANNED, stored(id).getStatus());
        assertEquals(2, stored(id).getCalendar().getSequence());
        assertThrows(ConflictException.class, () -> act(() -> status.undo(id)));
    }

    @Test
    void isTooLateWhenMailsHaveLeft() throws Exception {
        long id = event("Ångras för sent");
        act(() -> status.cancel(id, "Sjukdom"));
        clock.set(NOW.plus(EventUndo.TIME));

        assertThrows(ConflictException.class, () -> act(() -> status.undo(id)));
        assertEquals(EventStatus.CANCELLED, stored(id).getStatus());
        act(() -> status.reinstate(id));
        assertEquals(List.of("cancelled", "reinstated"), mails.takeHeard());
    }

    @Test
    void undoesTheLastOfSeveralChanges() throws Exception {
        long id = event("Flyttas två gånger");
        move(id, START.plusDays(7), null);
        move(id, START.plusDays(70), "Fel datum");
        act(() -> status.undo(id));

        assertEquals(START.plusDays(7), stored(id).getStartsAt());
        assertEquals(EventStatus.MOVED, stored(id).getStatus());
        assertEquals(START, stored(id).getTime().getPreviousStartsAt());
        act(() -> status.postpone(id, null));
        assertEquals(EventStatus.POSTPONED, stored(id).getStatus());
        assertEquals("postponed", mails.takeHeard().get(3));
    }

    @Test
    void refusesAnotherTimeOrPlaceThatNobodyIsToldOf() throws Exception {
        long id = event("Flyttas inte tyst");

        assertThrows(UnannouncedChange.class, () -> change(id, facts -> plan(facts, START.plusDays(1)), null));
        assertEquals(START, stored(id).getStartsAt());
        assertEquals(List.of(), mails.takeHeard());

        change(id, facts -> facts.getVenue().setPlace("Gamla Teatern"), new ChangeNotice("Fler får plats", false));
        assertEquals(List.of("relocated"), mails.takeHeard());
        assertEquals(EventStatus.PLANNED, stored(id).getStatus());
        act(() -> status.undo(id));
        assertNull(stored(id).getVenue().getPlace());
        change(id, facts -> facts.setSeats(80), null);
    }

    @Test
    void takesTheProgrammeAlongAndBackAndTellsWhoeverWritesInIt() throws Exception {
        long id = event("Programmet följer med");
        act(() -> {
            EventVersion draft = (EventVersion) contents.draft(id, Language.SWEDISH);
            ProgrammeItem item =
                    new ProgrammeItem(ProgrammeItemKind.TALK, LocalTime.of(9, 0), LocalTime.of(10, 0), "Inledning");
            item.setDay(START.toLocalDate());
            draft.getProgramme().add(item);
            contents.save(draft, Placement.of(draft.getItem()));
        });
        ContentVersion opened = staff.call(() -> contents.draft(id, Language.SWEDISH));
        Event facts = staff.call(() -> events.draft(id));

        change(id, moved -> plan(moved, START.plusDays(7).plusHours(1)), new ChangeNotice(null, true));
        assertEquals("2027-03-18 10:00–11:00", firstItem(id));
        assertThrows(
                EditConflict.class,
                () -> act(() -> events.save(opened, Placement.of(opened.getItem()), facts, false, null)));

        act(() -> status.undo(id));
        assertEquals("2027-03-11 09:00–10:00", firstItem(id));
    }

    private String firstItem(long id) throws Exception {
        return staff.call(() -> {
            EventVersion draft = (EventVersion) contents.draft(id, Language.SWEDISH);
            ProgrammeItem item = draft.getProgramme().get(0);
            return item.getDay() + " " + item.getStarts() + "–" + item.getEnds();
        });
    }

    @Test
    void invitesAParticipantAndStrikesTheEventOutWhenItIsOff() throws Exception {
        long id = event("Inbjudan");
        act(() -> {
            Event facts = events.draft(id);
            facts.getVenue().setOnlineUrl("https://video.example.se/rum");
            ContentVersion draft = contents.draft(id, Language.SWEDISH);
            events.save(draft, Placement.of(draft.getItem()), facts, false, new ChangeNotice(null, false));
        });

        String invitation = invitations
                .find(id, Language.SWEDISH, site.current())
                .orElseThrow()
                .request(GUEST);
        act(() -> publishing.withdraw(id, Language.SWEDISH));
        act(() -> status.cancel(id, "Sjukdom"));
        String off = invitations
                .find(id, Language.SWEDISH, site.current())
                .orElseThrow()
                .request(GUEST);

        assertTrue(invitation.contains("METHOD:REQUEST"), invitation);
        assertTrue(invitation.replace("\r\n ", "").contains("mailto:exempel@example.se"), invitation);
        assertTrue(invitation.replace("\r\n ", "").contains("https://video.example.se/rum"), invitation);
        assertTrue(off.contains("METHOD:CANCEL") && off.contains("STATUS:CANCELLED"), off);
        assertFalse(off.contains("video.example.se"), off);
        assertEquals(uid(invitation), uid(off));
    }

    @Test
    void hasNoInvitationToWhatWasNeverPublic() throws Exception {
        long id = staff.call(() -> events.create("Utkast", EventKind.CONFERENCE, START, START.plusHours(6)));

        assertTrue(invitations.find(id, Language.SWEDISH, site.current()).isEmpty());
    }

    private static String uid(String file) {
        return file.replaceAll("(?s).*\r\nUID:(\\S+)\r\n.*", "$1");
    }
}
