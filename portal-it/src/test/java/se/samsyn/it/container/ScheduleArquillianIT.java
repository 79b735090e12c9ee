package se.samsyn.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.content.StaffRow;
import se.samsyn.domain.content.StaffSearch;
import se.samsyn.domain.content.VersionRow;
import se.samsyn.domain.content.VersionState;
import se.samsyn.domain.published.PathLookup.Outcome;
import se.samsyn.domain.publishing.ScheduledRow;
import se.samsyn.it.server.Waiting;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.service.publishing.PlannedMoves;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.service.startup.PortalReadiness;

/**
 * What the public sees at which moment. The clock stands where the test puts it and nothing else happens in between: no
 * timer, no job, only the query of the reader.
 */
@ExtendWith(ArquillianExtension.class)
class ScheduleArquillianIT {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration BLINK = Duration.ofNanos(1000);

    @Inject
    private PortalReadiness readiness;

    @Inject
    private ContentService contents;

    @Inject
    private PublishingService publishing;

    @Inject
    private PublishedContentService published;

    @Inject
    private PlannedMoves moves;

    @Inject
    private AsEditor editor;

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
    void appearsAndDisappearsAtItsMinute() throws Exception {
        long news = create("Kommer och går");
        publish(news, NOW.plus(HOUR), NOW.plus(HOUR.multipliedBy(2)));
        String path = editor.call(() -> contents.item(news)).getPath();

        assertEquals(Optional.empty(), seenAt(news, NOW.plus(HOUR).minus(BLINK)));
        assertEquals(Outcome.UNKNOWN, published.lookup(path).outcome());
        assertEquals(Optional.of("Kommer och går"), seenAt(news, NOW.plus(HOUR)));
        assertEquals(Outcome.FOUND, published.lookup(path).outcome());
        assertEquals(
                Optional.of("Kommer och går"),
                seenAt(news, NOW.plus(HOUR.multipliedBy(2)).minus(BLINK)));
        assertEquals(Optional.empty(), seenAt(news, NOW.plus(HOUR.multipliedBy(2))));
        assertEquals(Outcome.UNKNOWN, published.lookup(path).outcome());
    }

    @Test
    void changesFromOneVersionToTheNextWithoutAGap() throws Exception {
        long news = live("Gammal rubrik");
        schedule(news, "Ny rubrik", NOW.plus(HOUR));

        assertEquals(Optional.of("Gammal rubrik"), seenAt(news, NOW.plus(HOUR).minus(BLINK)));
        assertEquals(Optional.of("Ny rubrik"), seenAt(news, NOW.plus(HOUR)));
    }

    @Test
    void leavesAScheduledVersionAloneWhenSomebodyWritesOn() throws Exception {
        long news = live("Första");
        schedule(news, "Schemalagd", NOW.plus(HOUR));

        ContentVersion next = draft(news);
        assertEquals("Schemalagd", next.getTitle());
        save(next, "Skriven efteråt");

        assertEquals(Optional.of("Schemalagd"), seenAt(news, NOW.plus(HOUR)));
        assertEquals("Skriven efteråt", draft(news).getTitle());
    }

    @Test
    void letsTheScheduledVersionTakeOverFromOneThatIsPublishedBeforeIt() throws Exception {
        long news = live("Första");
        schedule(news, "Schemalagd", NOW.plus(HOUR));
        save(draft(news), "Rättad i dag");
        publish(news, null, null);

        assertEquals(Optional.of("Rättad i dag"), seenAt(news, NOW));
        assertEquals(Optional.of("Schemalagd"), seenAt(news, NOW.plus(HOUR)));
        assertEquals("Schemalagd", draft(news).getTitle());
    }

    @Test
    void givesTheLiveVersionItsTimeBackWhenTheScheduleIsCalledOff() throws Exception {
        long news = live("Står kvar");
        schedule(news, "Blir inte av", NOW.plus(HOUR));

        callOff(news, scheduled(news));

        assertEquals(Optional.of("Står kvar"), seenAt(news, NOW.plus(HOUR.multipliedBy(100))));
        clock.set(NOW);
        assertEquals("Blir inte av", draft(news).getTitle());
        assertThrows(NotFoundException.class, () -> callOff(news, rows(news).get(0)));
    }

    @Test
    void keepsTheLiveVersionsOwnEndWhenTheScheduleIsCalledOff() throws Exception {
        long news = live("Med slut");
        unpublish(news, NOW.plus(HOUR.multipliedBy(3)));
        schedule(news, "Blir inte av", NOW.plus(HOUR));

        callOff(news, scheduled(news));

        assertEquals(
                Optional.of("Med slut"),
                seenAt(news, NOW.plus(HOUR.multipliedBy(3)).minus(BLINK)));
        assertEquals(Optional.empty(), seenAt(news, NOW.plus(HOUR.multipliedBy(3))));
    }

    @Test
    void setsACalledOffVersionAsideWhenThereIsANewerDraft() throws Exception {
        long news = live("Första");
        schedule(news, "Blir inte av", NOW.plus(HOUR));
        save(draft(news), "Nyare utkast");

        callOff(news, scheduled(news));

        assertEquals("Nyare utkast", draft(news).getTitle());
        assertEquals(VersionState.SET_ASIDE, rows(news).get(1).state());
    }

    @Test
    void bringsBackWhatWasLiveBeforeAnUndonePublication() throws Exception {
        long news = live("Det som gällde");
        unpublish(news, NOW.plus(HOUR.multipliedBy(3)));
        clock.set(NOW.plus(BLINK));
        save(draft(news), "Publicerad av misstag");
        publish(news, null, null);
        clock.set(NOW.plusSeconds(60));

        assertTrue(undo(news, liveRow(news)));

        assertEquals(Optional.of("Det som gällde"), seenAt(news, NOW.plusSeconds(60)));
        assertEquals(Optional.empty(), seenAt(news, NOW.plus(HOUR.multipliedBy(3))));
        clock.set(NOW.plusSeconds(60));
        assertEquals("Publicerad av misstag", draft(news).getTitle());
        assertEquals(
                List.of(
                        "4 DRAFT null null",
                        "3 APPROVED PT1M PT3H",
                        "2 UNDONE PT0.000001S PT1M",
                        "1 APPROVED PT0S PT0.000001S"),
                rows(news).stream().map(ScheduleArquillianIT::told).toList());
    }

    @Test
    void keepsTheFirstDayAndTheDayOfTheLastChangeThroughAnUndo() throws Exception {
        long news = live("Första lydelsen");
        clock.set(NOW.plus(HOUR));
        save(draft(news), "Andra lydelsen");
        publish(news, null, null);
        clock.set(NOW.plus(HOUR.multipliedBy(2)));
        save(draft(news), "Tredje lydelsen");
        publish(news, null, null);
        undo(news, liveRow(news, NOW.plus(HOUR.multipliedBy(2))));

        ContentVersion seen = published.live(news, Language.SWEDISH).orElseThrow();

        assertEquals("Andra lydelsen", seen.getTitle());
        assertEquals(NOW, seen.getItem().getFirstLiveFrom());
        assertEquals(NOW.plus(HOUR), seen.getTextFrom());
        assertEquals(
                Optional.of(NOW.plus(HOUR)),
                Optional.ofNullable(published.lookup(seen.getItem().getPath()).updated()));
    }

    @Test
    void doesNotCountAnUndonePublicationAsTheFirstDay() throws Exception {
        long news = live("Gick ut för tidigt");
        undo(news, liveRow(news));
        clock.set(NOW.plus(HOUR));
        save(draft(news), "Gick ut i rätt tid");
        publish(news, null, null);

        ContentVersion seen = published.live(news, Language.SWEDISH).orElseThrow();

        assertEquals(NOW.plus(HOUR), seen.getItem().getFirstLiveFrom());
    }

    @Test
    void bringsTheFormerPlaceBackWithTheFormerText() throws Exception {
        long news = live("Stod på rätt plats");
        saveAt(draft(news), "flyttad-av-misstag");
        assertEquals(
                Outcome.FOUND, published.lookup("/nyheter/stod-pa-ratt-plats").outcome());
        publish(news, null, null);
        assertEquals(
                Outcome.FOUND, published.lookup("/nyheter/flyttad-av-misstag").outcome());
        clock.set(NOW.plusSeconds(60));

        undo(news, liveRow(news));

        assertEquals(
                Outcome.FOUND, published.lookup("/nyheter/stod-pa-ratt-plats").outcome());
        assertEquals(
                Outcome.MOVED, published.lookup("/nyheter/flyttad-av-misstag").outcome());
        assertEquals("flyttad-av-misstag", draft(news).placement().slug());
    }

    @Test
    void movesWithTheScheduledTextAndNotBefore() throws Exception {
        long news = live("Flyttar klockan tio");
        saveAt(draft(news), "flyttade-klockan-tio");
        publish(news, NOW.plus(HOUR), null);
        clock.set(NOW.plus(HOUR).minus(BLINK));
        assertFalse(moves.areDue());

        clock.set(NOW.plus(HOUR));
        assertTrue(moves.areDue());
        moves.take();

        assertFalse(moves.areDue());
        assertEquals(
                Outcome.FOUND, published.lookup("/nyheter/flyttade-klockan-tio").outcome());
        assertEquals(
                Outcome.MOVED, published.lookup("/nyheter/flyttar-klockan-tio").outcome());
    }

    @Test
    void staysWhereItIsWhenAScheduledMoveIsCalledOff() throws Exception {
        long news = live("Stannar efter allt");
        saveAt(draft(news), "skulle-ha-flyttat");
        publish(news, NOW.plus(HOUR), null);
        callOff(news, scheduled(news));
        clock.set(NOW.plus(HOUR));

        assertFalse(moves.areDue());
        assertEquals(
                Outcome.FOUND, published.lookup("/nyheter/stannar-efter-allt").outcome());
    }

    private void saveAt(ContentVersion draft, String slug) throws Exception {
        editor.call(() -> {
            contents.save(draft, new Placement(slug, null, List.of(), 0));
            return null;
        });
    }

    private static String told(VersionRow row) {
        return row.number() + " " + row.state() + " " + sinceNow(row.liveFrom()) + " " + sinceNow(row.liveTo());
    }

    private static Duration sinceNow(Instant moment) {
        return moment == null ? null : Duration.between(NOW, moment);
    }

    @Test
    void takesDownWhatWasPublishedForTheFirstTimeWhenThatIsUndone() throws Exception {
        long news = live("Publicerad för tidigt");

        assertFalse(undo(news, liveRow(news)));

        assertEquals(Optional.empty(), seenAt(news, NOW));
        assertEquals("Publicerad för tidigt", draft(news).getTitle());
    }

    @Test
    void showsAgainWhatWasTakenDownByMistakeAndKeepsTheDraft() throws Exception {
        long news = live("Togs ner av misstag");
        save(draft(news), "Ett utkast som ingen ska se");
        long taken = editor.call(() -> publishing.withdraw(news, Language.SWEDISH));
        clock.set(NOW.plusSeconds(60));

        assertTrue(undo(news, taken));

        assertEquals(Optional.of("Togs ner av misstag"), seenAt(news, NOW.plusSeconds(60)));
        assertEquals("Ett utkast som ingen ska se", draft(news).getTitle());
        assertEquals(VersionState.DRAFT, rows(news).get(0).state());
        assertEquals(
                List.of("Ett utkast som ingen ska se"),
                editor
                        .call(() -> contents.list(new StaffSearch(
                                null, null, null, null, null, "som ingen ska se", false, StaffSearch.Order.CHANGED, 1)))
                        .items()
                        .stream()
                        .map(StaffRow::title)
                        .toList());
    }

    @Test
    void undoesNothingThatIsLongAgoOrOverridden() throws Exception {
        long news = live("Gäller sedan länge");
        long first = liveRow(news);
        clock.set(NOW.plus(Duration.ofMinutes(10)));
        assertThrows(ConflictException.class, () -> undo(news, first));
        save(draft(news), "Nyare");
        publish(news, null, null);

        assertThrows(ConflictException.class, () -> undo(news, first));

        assertEquals(Optional.of("Nyare"), seenAt(news, NOW.plus(Duration.ofMinutes(10))));
    }

    private boolean undo(long item, long version) throws Exception {
        return editor.call(() -> publishing.undo(item, Language.SWEDISH, version, "Ångrat"));
    }

    private long liveRow(long item) throws Exception {
        return liveRow(item, NOW.plus(Duration.ofMinutes(10)));
    }

    private long liveRow(long item, Instant moment) throws Exception {
        return rows(item).stream()
                .filter(row -> row.isLiveAt(moment))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void takesDownWhatIsLiveAtTheChosenMoment() throws Exception {
        long news = live("Ska ner");
        unpublish(news, NOW.plus(HOUR));

        assertEquals(Optional.of("Ska ner"), seenAt(news, NOW.plus(HOUR).minus(BLINK)));
        assertEquals(Optional.empty(), seenAt(news, NOW.plus(HOUR)));
    }

    @Test
    void letsWhatIsLiveStayAfterAll() throws Exception {
        long news = live("Får stanna");
        unpublish(news, NOW.plus(HOUR));
        unpublish(news, null);

        assertEquals(Optional.of("Får stanna"), seenAt(news, NOW.plus(HOUR)));
    }

    @Test
    void refusesMomentsThatMakeNoSense() throws Exception {
        long news = live("Orimliga tider");
        save(draft(news), "Ett utkast");

        assertEquals("error.moment_passed", refusal(() -> publish(news, NOW, null)));
        assertEquals(
                "error.leaves_before_it_comes",
                refusal(() -> publish(news, NOW.plus(HOUR.multipliedBy(2)), NOW.plus(HOUR))));
        assertEquals("error.moment_passed", refusal(() -> unpublish(news, NOW)));
        publish(news, NOW.plus(HOUR), null);
        save(draft(news), "Ett till");
        assertEquals("error.moment_taken", refusal(() -> publish(news, NOW.plus(HOUR), null)));
    }

    @Test
    void publishesNothingThatTheCallerHasNotSeen() throws Exception {
        long news = create("Ändrades under tiden");
        ContentVersion seen = draft(news);
        save(draft(news), "En annan text");

        assertThrows(
                EditConflict.class,
                () -> editor.call(() -> {
                    publishing.publish(seen, null, null);
                    return null;
                }));
        assertEquals(Optional.empty(), seenAt(news, NOW));
    }

    @Test
    void keepsItsLocalMinuteOverBothChangesOfTheClock() throws Exception {
        for (String day : List.of("2027-03-28", "2027-10-31")) {
            LocalDateTime eight = LocalDateTime.parse(day + "T08:00");
            Instant moment = eight.atZone(ZoneId.of("Europe/Stockholm")).toInstant();
            clock.set(moment.minus(Duration.ofHours(24)));
            long news = create("Över omställningen " + day);
            publish(news, moment, null);

            assertEquals(Optional.empty(), seenAt(news, moment.minus(BLINK)));
            assertEquals(Optional.of("Över omställningen " + day), seenAt(news, moment));
        }
    }

    @Test
    void listsWhatComesAndWhatGoes() throws Exception {
        clock.set(Instant.parse("2031-01-01T00:00:00Z"));
        Instant from = Instant.parse("2031-01-02T07:00:00Z");
        long first = create("Kommer 2031");
        publish(first, from, from.plus(HOUR));
        schedule(first, "Tar över 2031", from.plus(HOUR));

        List<ScheduledRow> rows = editor.call(() -> publishing.scheduled(1)).items().stream()
                .filter(row -> row.itemId() == first)
                .toList();

        assertEquals(
                List.of("Kommer 2031 true", "Tar över 2031 true"),
                rows.stream().map(row -> row.title() + " " + row.goesLive()).toList());
        assertEquals(
                List.of(from, from.plus(HOUR)),
                rows.stream().map(ScheduledRow::at).toList());
    }

    private String refusal(Act act) {
        return assertThrows(InvalidInputException.class, act::run).messageKey();
    }

    private interface Act {
        void run() throws Exception;
    }

    private Optional<String> seenAt(long item, Instant moment) {
        clock.set(moment);
        return published.live(item, Language.SWEDISH).map(ContentVersion::getTitle);
    }

    private long create(String title) throws Exception {
        return editor.call(() -> contents.create(ContentType.NEWS, title, null));
    }

    private long live(String title) throws Exception {
        long item = create(title);
        publish(item, null, null);
        return item;
    }

    private void schedule(long item, String title, Instant from) throws Exception {
        save(draft(item), title);
        publish(item, from, null);
    }

    private ContentVersion draft(long item) throws Exception {
        return editor.call(() -> contents.draft(item, Language.SWEDISH));
    }

    private void save(ContentVersion draft, String title) throws Exception {
        draft.setTitle(title);
        editor.call(() -> {
            contents.save(draft, Placement.of(draft.getItem()));
            return null;
        });
    }

    private void publish(long item, Instant from, Instant until) throws Exception {
        ContentVersion draft = draft(item);
        editor.call(() -> {
            publishing.publish(draft, from, until);
            return null;
        });
    }

    private void unpublish(long item, Instant moment) throws Exception {
        editor.call(() -> {
            publishing.unpublishAt(item, Language.SWEDISH, moment);
            return null;
        });
    }

    private void callOff(long item, VersionRow scheduled) throws Exception {
        clock.set(NOW);
        editor.call(() -> {
            publishing.callOff(item, scheduled.id());
            return null;
        });
    }

    private VersionRow scheduled(long item) throws Exception {
        return rows(item).stream()
                .filter(row -> row.liveFrom() != null && row.liveFrom().isAfter(NOW))
                .findFirst()
                .orElseThrow();
    }

    private List<VersionRow> rows(long item) throws Exception {
        return editor.call(() -> contents.history(item, Language.SWEDISH));
    }
}
