package se.samsyn.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.event.ChangeNotice;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventMode;
import se.samsyn.domain.participantmail.MailSchedule;
import se.samsyn.domain.participantmail.ParticipantMails;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.domain.survey.QuestionKind;
import se.samsyn.domain.survey.Survey;
import se.samsyn.domain.survey.SurveyQuestion;
import se.samsyn.it.server.Waiting;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.event.EventDuplicateService;
import se.samsyn.service.event.EventService;
import se.samsyn.service.event.EventStatusService;
import se.samsyn.service.job.BackgroundJob;
import se.samsyn.service.participantmail.ParticipantMailService;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registration.ParticipantService;
import se.samsyn.service.startup.PortalDatabase;
import se.samsyn.service.startup.PortalReadiness;
import se.samsyn.service.survey.SurveyService;

/**
 * Reminders and thanks at every moment around an event. No mail server is named here: whatever is laid into the outbox
 * stays there, to be counted.
 */
@ExtendWith(ArquillianExtension.class)
class ParticipantMailsArquillianIT {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
    private static final LocalDateTime START = LocalDateTime.of(2027, 3, 11, 9, 0);
    private static final Instant DUE = Instant.parse("2027-03-09T08:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2027-03-12T08:00:00Z");
    private static final String MEETING = "https://video.example.se/rum";

    @Inject
    private PortalReadiness readiness;

    @Inject
    private PortalDatabase database;

    @Inject
    private EventService events;

    @Inject
    private EventDuplicateService copies;

    @Inject
    private EventStatusService status;

    @Inject
    private ContentService contents;

    @Inject
    private ParticipantListService lists;

    @Inject
    private ParticipantService participants;

    @Inject
    private ParticipantMailService mails;

    @Inject
    private SurveyService surveys;

    @Inject
    @Any
    private Instance<BackgroundJob> jobs;

    @Inject
    private AsAdministrator staff;

    @Inject
    private SteeredClock clock;

    @Deployment
    static Archive<?> services() {
        return ShippedServices.with(SteeredClock.class);
    }

    @BeforeEach
    void waitForThePortal() {
        assertTrue(Waiting.until(Duration.ofSeconds(30), readiness::isReady));
        clock.set(NOW);
    }

    @Test
    void remindsOnceHoweverManyNodesLook() throws Exception {
        long id = event("Påminns en gång");
        register(id, "a", Language.SWEDISH, false);
        register(id, "b", Language.ENGLISH, false);
        register(id, "c", Language.SWEDISH, true);
        runAt(DUE.minusSeconds(1));
        assertEquals(0, reminders(id));

        clock.set(DUE);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                runs.add(nodes.submit(() -> job().run()));
            }
            for (Future<Integer> run : runs) {
                run.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertEquals(3, reminders(id));
        runAt(DUE.plusSeconds(3600));
        assertEquals(3, reminders(id));
        assertEquals("true", of(id, "c", "discreet"));
        assertEquals("Påminnelse: Påminns en gång", of(id, "a", "subject"));
        assertEquals("en", of(id, "b", "language"));
        assertTrue(of(id, "b", "text").contains("Link to the meeting: " + MEETING));
        assertTrue(of(id, "a", "html").contains("href=\"" + MEETING + "\""));
        MailSchedule outlook = outlook(id).get(0);
        assertEquals(MailSchedule.State.SENT, outlook.state());
        assertEquals(3, outlook.mails());
    }

    @Test
    void remindsByDayWhenThePortalWasDownAndNotAfterTheStart() throws Exception {
        long id = event("Påminns sent");
        register(id, "a", Language.SWEDISH, false);
        runAt(Instant.parse("2027-03-09T17:00:00Z")); // 18.00
        runAt(Instant.parse("2027-03-10T06:59:59Z"));
        assertEquals(0, reminders(id));
        runAt(Instant.parse("2027-03-10T07:00:00Z"));
        assertEquals(1, reminders(id));

        clock.set(NOW);
        long begun = event("Har börjat");
        register(begun, "a", Language.SWEDISH, false);
        runAt(Instant.parse("2027-03-11T08:00:00Z"));
        assertEquals(0, reminders(begun));
        assertEquals(MailSchedule.State.MISSED, outlook(begun).get(0).state());
    }

    @Test
    void remindsNobodyWhoWaitsOrHasJustGotTheirSeat() throws Exception {
        long id = event("Bara de som hade plats");
        register(id, "a", Language.SWEDISH, false);
        register(id, "b", Language.SWEDISH, false);
        execute(
                "update registration set state = 'WAITING', confirmed_at = null where event_id = ? and email_key = 'b@example.se'",
                id);
        clock.set(DUE.plusSeconds(1));
        register(id, "c", Language.SWEDISH, false);

        runAt(DUE.plusSeconds(60));

        assertEquals(1, reminders(id));
        assertEquals("Påminnelse: Bara de som hade plats", of(id, "a", "subject"));
    }

    @Test
    void remindsAnewOfANewTimeAndNeverOfWhatIsOff() throws Exception {
        long id = event("Flyttas");
        register(id, "a", Language.SWEDISH, false);
        runAt(DUE);
        assertEquals(1, reminders(id));
        clock.set(DUE.plusSeconds(3600));
        act(() -> {
            Event facts = events.draft(id);
            facts.getTime().setStartsAt(START.plusDays(14));
            facts.getTime().setEndsAt(START.plusDays(14).plusHours(6));
            ContentVersion draft = contents.draft(id, Language.SWEDISH);
            events.save(draft, Placement.of(draft.getItem()), facts, false, new ChangeNotice(null, true));
        });
        runAt(DUE.plus(Duration.ofDays(1)));
        // The first was still in the outbox when its time ceased to hold.
        assertEquals(0, reminders(id));
        runAt(DUE.plus(Duration.ofDays(14)));
        assertEquals(1, reminders(id));
        assertTrue(of(id, "a", "text").contains("25 mars 2027"));

        clock.set(NOW);
        long off = event("Ställs in");
        register(off, "a", Language.SWEDISH, false);
        act(() -> status.cancel(off, "Sjukdom"));
        runAt(DUE);
        assertEquals(0, reminders(off));
        assertEquals(MailSchedule.State.STOPPED, outlook(off).get(0).state());
    }

    @Test
    void takesBackWhatHasNotLeftAndTellsOnceAfterAnUndo() throws Exception {
        long id = event("Ångras");
        register(id, "a", Language.SWEDISH, false);
        register(id, "b", Language.SWEDISH, false);
        runAt(DUE);
        execute(
                "update mail set state = 'SENT' where id = (select m.id from mail m join registration r"
                        + " on m.mail_key like 'registration-reminder-%:' || r.id where r.event_id = ? and r.email_key = 'a@example.se')",
                id);
        act(() -> status.cancel(id, "Fel evenemang"));
        assertEquals(1, reminders(id));
        clock.advance(Duration.ofMinutes(5));
        act(() -> status.undo(id));

        runAt(DUE.plusSeconds(900));

        assertEquals(2, reminders(id));
        assertEquals("SENT", of(id, "a", "state"));
        assertEquals("WAITING", of(id, "b", "state"));
    }

    @Test
    void remindsAsStaffHaveChosen() throws Exception {
        long id = event("Annan påminnelse");
        register(id, "a", Language.SWEDISH, false);
        act(() -> {
            ParticipantMails settings = mails.settings(id);
            settings.setReminderDays(null);
            mails.save(settings);
        });
        runAt(DUE);
        assertEquals(0, reminders(id));
        assertEquals(MailSchedule.State.OFF, outlook(id).get(0).state());
        act(() -> {
            ParticipantMails settings = mails.settings(id);
            settings.setReminderDays(1);
            mails.save(settings);
        });
        assertEquals(DUE.plus(Duration.ofDays(1)), outlook(id).get(0).at());
        runAt(DUE.plus(Duration.ofDays(1)));
        assertEquals(1, reminders(id));
    }

    @Test
    void thanksTheDayAfterWithTheSurveyThatIsOpen() throws Exception {
        long id = event("Tackas");
        register(id, "a", Language.SWEDISH, false);
        register(id, "b", Language.ENGLISH, false);
        act(() -> {
            ParticipantMails settings = mails.settings(id);
            settings.setThanks(true);
            settings.setThanksText("Bilderna finns på https://fou.example.se/bilder.");
            mails.save(settings);
        });
        act(() -> {
            Survey survey = surveys.draft(id);
            SurveyQuestion question = new SurveyQuestion();
            question.setKind(QuestionKind.SCALE);
            question.setWords("Var dagen till nytta?");
            survey.getQuestions().add(question);
            survey.setOpen(true);
            surveys.save(survey);
        });
        runAt(DAY_AFTER.minusSeconds(1));
        assertEquals(0, thanks(id));

        runAt(DAY_AFTER);
        runAt(DAY_AFTER.plusSeconds(60));

        assertEquals(2, thanks(id));
        String swedish = of(id, "a", "text");
        assertTrue(swedish.startsWith("Hej!\n\nTack för att du deltog i ”Tackas”."), swedish);
        assertTrue(swedish.contains("/kalender/tackas/utvardering"), swedish);
        String english = of(id, "b", "text");
        assertTrue(english.contains("/en/kalender/tackas/utvardering"), english);
        assertTrue(of(id, "b", "html").contains("<p lang=\"sv\""));
        assertEquals(MailSchedule.State.SENT, outlook(id).get(1).state());
    }

    @Test
    void thanksWithoutASurveyAndOnlyWhereStaffWantIt() throws Exception {
        long silent = event("Tackas inte");
        register(silent, "a", Language.SWEDISH, false);
        long id = event("Tackas utan frågor");
        register(id, "a", Language.SWEDISH, false);
        act(() -> {
            ParticipantMails settings = mails.settings(id);
            settings.setThanks(true);
            mails.save(settings);
        });

        runAt(DAY_AFTER);

        assertEquals(0, thanks(silent));
        assertEquals(1, thanks(id));
        assertFalse(of(id, "a", "text").contains("/utvardering"));
    }

    @Test
    void goesWithTheEventThatIsPlannedFromAnEarlierOne() throws Exception {
        long id = event("Förlaga till brev");
        act(() -> {
            ParticipantMails settings = mails.settings(id);
            settings.setReminderDays(7);
            settings.setThanks(true);
            settings.setThanksText("Bilderna från dagen finns på webben.");
            mails.save(settings);
        });

        ParticipantMails copied = staff.call(() -> mails.settings(copies.duplicate(
                id,
                "Planerad efter förlaga",
                START.plusYears(1),
                START.plusYears(1).plusHours(6))));

        assertEquals(7, copied.getReminderDays());
        assertTrue(copied.isThanks());
        assertEquals("", copied.getThanksText());
    }

    private long event(String title) throws Exception {
        return staff.call(() -> {
            long id = events.create(title, EventKind.CONFERENCE, START, START.plusHours(6));
            Event facts = events.draft(id);
            facts.getVenue().setMode(EventMode.BOTH);
            facts.getVenue().setOnlineUrl(MEETING);
            ContentVersion draft = contents.draft(id, Language.SWEDISH);
            events.save(draft, Placement.of(draft.getItem()), facts, true, null);
            RegistrationSettings settings = lists.settings(id);
            settings.setOnline(true);
            lists.save(settings);
            return id;
        });
    }

    private void register(long event, String name, Language language, boolean hidden) throws Exception {
        act(() -> participants.register(
                event,
                new TypedRegistration("Exempel " + name, name + "@example.se", null, null, "OTHER", hidden),
                language));
    }

    private void act(Runnable act) throws Exception {
        staff.call(() -> {
            act.run();
            return null;
        });
    }

    private BackgroundJob job() {
        return jobs.stream()
                .filter(job -> job.name().equals("participant-letters"))
                .findFirst()
                .orElseThrow();
    }

    private void runAt(Instant moment) throws Exception {
        clock.set(moment);
        job().run();
    }

    private List<MailSchedule> outlook(long event) throws Exception {
        return staff.call(() -> mails.outlook(event));
    }

    private int reminders(long event) throws SQLException {
        return count(event, "registration-reminder-%:");
    }

    private int thanks(long event) throws SQLException {
        return count(event, "registration-thanks:");
    }

    private int count(long event, String key) throws SQLException {
        return Integer.parseInt(one("""
                select count(*) from mail m join registration r on m.mail_key like '%s' || r.id
                where r.event_id = ?""".formatted(key), event));
    }

    /** What the latest mail to a participant says. */
    private String of(long event, String name, String column) throws SQLException {
        return one("""
                select m.%s::text from mail m join registration r on m.mail_key like 'registration-%%:' || r.id
                where r.event_id = ? and r.email_key = '%s@example.se' order by m.id desc limit 1""".formatted(column, name), event);
    }

    private String one(String sql, long event) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, event);
            ResultSet found = query.executeQuery();
            assertTrue(found.next(), sql);
            return found.getString(1);
        }
    }

    private void execute(String sql, long event) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, event);
            statement.executeUpdate();
        }
    }
}
