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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.domain.content.VersionRow;
import se.samsyn.domain.content.VersionState;
import se.samsyn.it.server.Waiting;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.content.HistoryService;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.service.review.ReviewService;
import se.samsyn.service.startup.PortalDatabase;
import se.samsyn.service.startup.PortalReadiness;

/** Where the site asks for four eyes, nothing is public that nobody but its writer has read; also when several act at once. */
@ExtendWith(ArquillianExtension.class)
class FourEyesArquillianIT {

    private static final int ROUNDS = 200;
    private static final int TURNS = 3;

    @Inject
    private PortalReadiness readiness;

    @Inject
    private PortalDatabase database;

    @Inject
    private ContentService contents;

    @Inject
    private PublishingService publishing;

    @Inject
    private PublishedContentService published;

    @Inject
    private ReviewService reviews;

    @Inject
    private HistoryService history;

    @Inject
    private AsEditor editor;

    @Inject
    private AsPublisher publisher;

    @Inject
    private AsAdministrator administrator;

    @Deployment
    static Archive<?> services() {
        return ShippedServices.with();
    }

    @BeforeEach
    void askForFourEyes() throws SQLException {
        assertTrue(Waiting.until(Duration.ofSeconds(30), readiness::isReady));
        execute("update site_settings set review_required = true");
        for (String role : List.of("editor", "publisher", "administrator")) {
            execute("""
                    with made as (insert into account (username, display_name, email, password_hash, created_at)
                        values (?, 'Prov', 'prov@example.se', '', now()) on conflict do nothing returning id)
                    insert into account_role (account_id, role) select id, upper(?) from made""", role, role);
        }
    }

    @AfterEach
    void leaveItAsItWas() throws SQLException {
        execute("update site_settings set review_required = false");
        execute("delete from account where username in ('editor', 'publisher', 'administrator')");
    }

    /** Two editors save and send, a publisher approves and publishes what they have before them, all as fast as they can. */
    @Test
    void showsNothingThatNobodyApprovedAndLosesNoWordHoweverManyActAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(3);
        int saves = 0;
        int approvals = 0;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Race race = new Race(create("Kapplöpning " + round));
                for (Future<?> person : List.of(
                        people.submit(() -> race.write(editor::call, "e")),
                        people.submit(() -> race.write(administrator::call, "a")),
                        people.submit(race::approve))) {
                    person.get();
                }
                race.check("round " + round);
                saves += race.saved.size();
                approvals += race.approved.size();
            }
        } finally {
            people.shutdown();
        }
        assertTrue(saves > ROUNDS && approvals > ROUNDS / 4, saves + " saves, " + approvals + " approvals");
    }

    private interface Somebody {
        void call(Callable<Void> work) throws Exception;
    }

    /** One item, what three people did to it, and what came of it. */
    private final class Race {

        private final long item;
        private final CyclicBarrier start = new CyclicBarrier(3);
        private final Queue<String> saved = new ConcurrentLinkedQueue<>();
        private final Map<Long, String> approved = new ConcurrentHashMap<>();

        Race(long item) {
            this.item = item;
        }

        Void write(Somebody who, String sign) throws Exception {
            start.await();
            for (int turn = 0; turn < TURNS; turn++) {
                String word = sign + turn;
                unlessOvertaken(who, () -> {
                    ContentVersion mine = contents.draft(item, Language.SWEDISH);
                    mine.setLead((mine.getLead() + " " + word).strip());
                    contents.save(mine, Placement.of(mine.getItem()));
                    saved.add(word);
                    return null;
                });
                unlessOvertaken(who, () -> {
                    reviews.send(contents.draft(item, Language.SWEDISH), null, "");
                    return null;
                });
            }
            return null;
        }

        Void approve() throws Exception {
            start.await();
            for (int turn = 0; turn < 2 * TURNS; turn++) {
                unlessOvertaken(publisher::call, () -> {
                    ContentVersion seen = contents.draft(item, Language.SWEDISH);
                    publishing.publish(seen, null, null);
                    approved.put(seen.getId(), seen.getLead());
                    return null;
                });
            }
            return null;
        }

        private void unlessOvertaken(Somebody who, Callable<Void> act) throws Exception {
            try {
                who.call(act);
            } catch (EditConflict | NotFoundException | InvalidInputException overtaken) {
                // Somebody else was faster, or it is not theirs to do: nothing has happened.
            }
        }

        void check(String round) throws Exception {
            for (VersionRow row : rows(item)) {
                if (row.liveFrom() != null) {
                    ContentVersion shown = version(row);
                    assertEquals(approved.get(row.id()), shown.getLead(), round + ", version " + row.number());
                    assertTrue(!shown.getWrittenBy().equals("publisher"), round + ", version " + row.number());
                }
            }
            assertEquals(
                    Optional.ofNullable(approved.get(liveId())),
                    published.live(item, Language.SWEDISH).map(ContentVersion::getLead),
                    round);
            List<String> words = new ArrayList<>(List.of(draft(item).getLead().split(" ")));
            words.remove("");
            assertEquals(
                    List.copyOf(saved).stream().sorted().toList(),
                    words.stream().sorted().toList(),
                    round);
        }

        private Long liveId() throws Exception {
            return rows(item).stream()
                    .filter(row -> row.isLiveAt(Instant.now()))
                    .map(VersionRow::id)
                    .findFirst()
                    .orElse(-1L);
        }
    }

    @Test
    void letsNobodyPublishTheirOwnTextByWayOfACallOffOrAnUndo() throws Exception {
        long news = create("Egen text på omvägar");
        save(news, "Min egen text");
        ContentVersion draft = draft(news);
        approveAsPublisher(draft, Instant.now().plusSeconds(3600));
        long scheduled = rows(news).get(0).id();
        act(() -> publishing.callOff(news, scheduled));
        refusedAsOwn(news);

        approveAsPublisher(draft(news), null);
        long first = rows(news).get(0).id();
        save(news, "Min andra text");
        approveAsPublisher(draft(news), null);
        long second = rows(news).get(0).id();
        publisher.call(() -> publishing.undo(news, Language.SWEDISH, second, "Ångrat"));
        assertTrue(first != second);
        assertEquals("Min andra text", draft(news).getLead());
        refusedAsOwn(news);
        assertEquals(
                "Min egen text",
                published.live(news, Language.SWEDISH).orElseThrow().getLead());
    }

    @Test
    void freezesEachRoundAndKeepsItsReviewer() throws Exception {
        long news = create("Två omgångar");
        save(news, "Första omgången");
        act(() -> reviews.send(contents.draft(news, Language.SWEDISH), "publisher", ""));
        publisher.call(() -> {
            reviews.askForChanges(contents.draft(news, Language.SWEDISH), "Byt ett ord");
            return null;
        });
        save(news, "Andra omgången");

        assertEquals("publisher", draft(news).getReviewer());
        assertEquals(
                List.of(VersionState.DRAFT, VersionState.REVIEWED),
                rows(news).stream().map(VersionRow::state).toList());
        assertEquals("Första omgången", version(rows(news).get(1)).getLead());
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> publisher.call(() -> {
                    reviews.send(contents.draft(news, Language.SWEDISH), "editor", "");
                    return null;
                }));
        assertEquals("error.reviewer_wrote", refused.messageKey());
        act(() -> reviews.send(contents.draft(news, Language.SWEDISH), null, ""));
        assertEquals(2, mails("publisher") + mails("administrator") - 1);
        assertEquals(0, mails("editor"));
    }

    private int mails(String reader) throws SQLException {
        return number(
                "select count(*) from mail where mail_key like 'review_requested:%:' || ?"
                        + " and subject like '%Två omgångar%'",
                reader);
    }

    private void refusedAsOwn(long item) throws Exception {
        ContentVersion own = draft(item);
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> act(() -> publishing.publish(own, null, null)));
        assertEquals("error.review_required", refused.messageKey());
        assertThrows(InvalidInputException.class, () -> act(() -> publishing.publish(item, Language.SWEDISH)));
    }

    private void approveAsPublisher(ContentVersion seen, Instant from) throws Exception {
        publisher.call(() -> {
            publishing.publish(seen, from, null);
            return null;
        });
    }

    private void act(Runnable act) throws Exception {
        editor.call(() -> {
            act.run();
            return null;
        });
    }

    private long create(String title) throws Exception {
        return editor.call(() -> contents.create(ContentType.NEWS, title, null));
    }

    private void save(long item, String lead) throws Exception {
        ContentVersion draft = draft(item);
        draft.setLead(lead);
        act(() -> contents.save(draft, Placement.of(draft.getItem())));
    }

    private ContentVersion draft(long item) throws Exception {
        return editor.call(() -> contents.draft(item, Language.SWEDISH));
    }

    private List<VersionRow> rows(long item) throws Exception {
        return editor.call(() -> contents.history(item, Language.SWEDISH));
    }

    private ContentVersion version(VersionRow row) throws Exception {
        return editor.call(() -> history.shown(row.id()));
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private int number(String sql, Object... values) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
