package se.samsyn.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.workshop.BoardNote;
import se.samsyn.domain.workshop.TypedNote;
import se.samsyn.domain.workshop.Workshop;
import se.samsyn.domain.workshop.WorkshopCode;
import se.samsyn.domain.workshop.WorkshopGroup;
import se.samsyn.domain.workshop.WorkshopQuestion;
import se.samsyn.domain.workshop.WorkshopRoom;
import se.samsyn.domain.workshop.WorkshopTheme;
import se.samsyn.it.server.Waiting;
import se.samsyn.service.event.EventService;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.startup.PortalReadiness;
import se.samsyn.service.workshop.BoardService;
import se.samsyn.service.workshop.RoomService;
import se.samsyn.service.workshop.SummaryService;
import se.samsyn.service.workshop.WorkshopService;

/** Notes that a group sends at once: they are one transaction's rows, whose ids come in no order. */
@ExtendWith(ArquillianExtension.class)
class WorkshopNotesArquillianIT {

    private static final LocalDateTime START = LocalDateTime.of(2027, 5, 11, 9, 0);
    private static final int QUESTIONS = 6;

    @Inject
    private PortalReadiness readiness;

    @Inject
    private EventService events;

    @Inject
    private WorkshopService workshops;

    @Inject
    private RoomService rooms;

    @Inject
    private BoardService board;

    @Inject
    private SummaryService summaries;

    @Inject
    private AsAdministrator staff;

    @Deployment
    static Archive<?> services() {
        return ShippedServices.with();
    }

    @BeforeEach
    void waitForThePortal() {
        assertTrue(Waiting.until(Duration.ofSeconds(30), readiness::isReady));
    }

    @Test
    void standOnBoardAndInSummaryInTheOrderOfTheirQuestions() throws Exception {
        long event = staff.call(
                () -> events.create("Workshop med ordning", EventKind.CONFERENCE, START, START.plusHours(6)));
        WorkshopCode code = open(event);
        List<String> expected = new ArrayList<>();

        for (String post : List.of("första", "andra", "tredje")) {
            WorkshopRoom room = rooms.find(code).orElseThrow();
            List<TypedNote> typed = IntStream.range(0, QUESTIONS)
                    .mapToObj(n -> new TypedNote(room.questions().get(n).id(), post + " " + n))
                    .toList();
            rooms.add(code, room.groups().get(0).id(), typed, token());
            typed.forEach(note -> expected.add(note.text()));
        }

        List<BoardNote> notes = staff.call(() -> board.notes(event));
        assertEquals(expected, notes.stream().map(BoardNote::text).toList());
        assertEquals(expected, summary(event, notes));
    }

    private WorkshopCode open(long event) throws Exception {
        return staff.call(() -> {
            Workshop workshop = workshops.draft(event);
            IntStream.range(0, QUESTIONS).forEach(n -> workshop.getQuestions().add(new WorkshopQuestion("Fråga " + n)));
            workshop.getGroups().add(new WorkshopGroup("Bord 1"));
            workshops.save(workshop);
            workshops.open(event);
            return WorkshopCode.of(workshops.draft(event).getCode()).orElseThrow();
        });
    }

    private List<String> summary(long event, List<BoardNote> notes) throws Exception {
        staff.call(() -> {
            board.addTheme(event, "Tema");
            WorkshopTheme theme = board.themes(event).get(0);
            for (BoardNote note : notes) {
                board.gather(note.id(), theme.getId());
            }
            workshops.publish(event);
            return null;
        });
        return summaries.find(event).orElseThrow().themes().get(0).notes();
    }

    private static FormToken token() {
        return new FormToken(UUID.randomUUID().toString(), Instant.now().plusSeconds(60));
    }
}
