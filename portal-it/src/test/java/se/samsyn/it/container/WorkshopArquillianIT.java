package se.samsyn.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.domain.registration.RegistrationSettings;
import se.samsyn.domain.registration.TypedRegistration;
import se.samsyn.domain.registrationform.AnswerKind;
import se.samsyn.domain.registrationform.RegistrationForm;
import se.samsyn.domain.registrationform.RegistrationQuestion;
import se.samsyn.domain.registrationform.TypedAnswers;
import se.samsyn.domain.registrationform.WorkshopChoice;
import se.samsyn.it.server.Waiting;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.event.EventService;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registration.ParticipantService;
import se.samsyn.service.registration.RegistrationService;
import se.samsyn.service.registrationform.RegistrationFormService;
import se.samsyn.service.startup.PortalDatabase;
import se.samsyn.service.startup.PortalReadiness;

/** The seats of a workshop when many want them at once, and when its programme and its seats are changed. */
@ExtendWith(ArquillianExtension.class)
class WorkshopArquillianIT {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
    private static final LocalDateTime START = LocalDateTime.of(2027, 3, 11, 9, 0);
    private static final int SEATS = 3;
    private static final int PEOPLE = 16;

    @Inject
    private PortalReadiness readiness;

    @Inject
    private PortalDatabase database;

    @Inject
    private EventService events;

    @Inject
    private ContentService contents;

    @Inject
    private ParticipantListService lists;

    @Inject
    private ParticipantService participants;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationFormService forms;

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
    void hasNeverMoreThanItsSeatsHoweverManyComeAndGoAtOnce() throws Exception {
        long id = event("Workshop som alla vill till");
        WorkshopChoice workshop = workshop(id);
        long question = settle(id, workshop, SEATS);
        Map<Long, List<String>> chosen = Map.of(question, List.of(workshop.key()));

        List<Callable<Void>> arrivals = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            String name = "alla" + number;
            arrivals.add(() -> {
                registrations.register(
                        id,
                        new TypedRegistration(
                                "Exempel " + name,
                                name + "@example.se",
                                null,
                                null,
                                "OTHER",
                                false,
                                new TypedAnswers(chosen, chosen)),
                        null,
                        Language.SWEDISH,
                        new FormToken(UUID.randomUUID().toString(), NOW.plus(Duration.ofHours(1))));
                return null;
            });
        }
        atOnce(arrivals);
        assertEquals(PEOPLE, count(id, "true"));
        assertEquals(SEATS, count(id, "a.seated"));

        // Those who have a seat leave while two more seats are added: five are held then, by those who came first.
        List<Callable<Void>> changes = new ArrayList<>();
        for (long seated : ids(id, "a.seated")) {
            changes.add(() -> staff.call(() -> {
                participants.withdraw(seated, null);
                return null;
            }));
        }
        changes.add(() -> {
            settle(id, workshop, SEATS + 2);
            return null;
        });
        atOnce(changes);
        assertEquals(SEATS + 2, count(id, "a.seated and r.state = 'CONFIRMED'"));
        assertEquals(
                ids(id, "r.state = 'CONFIRMED'").subList(0, SEATS + 2), ids(id, "a.seated and r.state = 'CONFIRMED'"));

        InvalidInputException fewer = assertThrows(InvalidInputException.class, () -> settle(id, workshop, SEATS + 1));
        assertEquals("questions:0:workshops:0:seats", fewer.fields().get(0).field());
        assertEquals(SEATS + 2, workshop(id).seats());
    }

    @Test
    void isTheSameWorkshopInTheNextVersionOfTheProgramme() throws Exception {
        long id = event("Workshop som byter namn");
        WorkshopChoice before = workshop(id);
        settle(id, before, SEATS);

        staff.call(() -> {
            EventVersion draft = (EventVersion) contents.draft(id, Language.SWEDISH);
            draft.getProgramme().get(0).setTitle("Rätt namn");
            events.save(draft, Placement.of(draft.getItem()), events.draft(id), true, null);
            return null;
        });

        WorkshopChoice after = workshop(id);
        assertEquals("Rätt namn", after.title());
        assertEquals(before.key(), after.key());
        assertEquals(SEATS, after.seats());
    }

    private static void atOnce(List<Callable<Void>> acts) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            for (Future<Void> each : many.invokeAll(acts)) {
                each.get();
            }
        } finally {
            many.shutdownNow();
        }
    }

    private long event(String title) throws Exception {
        return staff.call(() -> {
            long id = events.create(title, EventKind.CONFERENCE, START, START.plusHours(6));
            Event facts = events.draft(id);
            facts.setRegistrationOpens(LocalDateTime.of(2027, 1, 1, 8, 0));
            EventVersion draft = (EventVersion) contents.draft(id, Language.SWEDISH);
            draft.getProgramme()
                    .add(new ProgrammeItem(
                            ProgrammeItemKind.WORKSHOP, LocalTime.of(10, 0), LocalTime.of(11, 0), "Samverkan"));
            events.save(draft, Placement.of(draft.getItem()), facts, true, null);
            RegistrationSettings settings = lists.settings(id);
            settings.setOnline(true);
            lists.save(settings);
            return id;
        });
    }

    private WorkshopChoice workshop(long event) throws Exception {
        return staff.call(() -> forms.workshops(event).get(0));
    }

    /** Lets the form ask for workshops and gives this one so many seats; gives the question. */
    private long settle(long event, WorkshopChoice workshop, int seats) throws Exception {
        return staff.call(() -> {
            RegistrationForm form = forms.draft(event);
            if (form.workshops().isEmpty()) {
                RegistrationQuestion question = new RegistrationQuestion();
                question.setKind(AnswerKind.WORKSHOPS);
                question.setWords("Workshop");
                form.getQuestions().add(question);
            }
            form.getWorkshopSeats().put(workshop.key(), seats);
            forms.save(form);
            return forms.draft(event).workshops().orElseThrow().getId();
        });
    }

    private int count(long event, String condition) throws SQLException {
        return ids(event, condition).size();
    }

    private List<Long> ids(long event, String condition) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select r.id from registration r join registration_answer a on a.registration_id = r.id
                        where r.event_id = ? and %s order by a.chosen_at, r.number""".formatted(condition))) {
            query.setLong(1, event);
            ResultSet found = query.executeQuery();
            List<Long> ids = new ArrayList<>();
            while (found.next()) {
                ids.add(found.getLong(1));
            }
            return ids;
        }
    }
}
