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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
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
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.content.Placement;
import se.samsyn.it.server.Waiting;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.service.review.ReviewService;
import se.samsyn.service.startup.PortalDatabase;
import se.samsyn.service.startup.PortalReadiness;

/** Whichever way a text goes to the public, the same is asked, and asked when nobody can change the text any more. */
@ExtendWith(ArquillianExtension.class)
class OneWayToPublishArquillianIT {

    private enum Way {
        NOW,
        AT_A_MOMENT,
        AFTER_REVIEW,
        WITH_A_SAVE,
        IN_BULK,
        UNDO;

        static final Set<Way> OF_A_DRAFT = EnumSet.complementOf(EnumSet.of(UNDO));
        static final Set<Way> OF_A_STORED_DRAFT = EnumSet.complementOf(EnumSet.of(WITH_A_SAVE, UNDO));
        static final Set<Way> OF_WHAT_WAS_SEEN = EnumSet.complementOf(EnumSet.of(IN_BULK));
    }

    @Inject
    private PortalReadiness readiness;

    @Inject
    private PortalDatabase database;

    @Inject
    private ContentService contents;

    @Inject
    private PublishingService publishing;

    @Inject
    private ReviewService reviews;

    @Inject
    private AsEditor editor;

    @Inject
    private AsPublisher publisher;

    @Inject
    private AsAdministrator administrator;

    private int number;

    @Deployment
    static Archive<?> services() {
        return ShippedServices.with();
    }

    @BeforeEach
    void begin() throws SQLException {
        assertTrue(Waiting.until(Duration.ofSeconds(30), readiness::isReady));
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

    @Test
    void refusesWhoeverMayNotWriteTheItem() throws Exception {
        String area = areaOfSomebodyElse();
        for (Way way : Way.values()) {
            ContentVersion seen = prepared(way, editor::call);
            execute(area);
            assertEquals("error.item_unknown", refusal(way, seen), way.name());
            execute("delete from account_area");
        }
    }

    @Test
    void refusesOnesOwnTextWhereTheSiteAsksForFourEyes() throws Exception {
        for (Way way : Way.OF_A_DRAFT) {
            ContentVersion seen = prepared(way, publisher::call);
            execute("update site_settings set review_required = true");
            assertEquals("error.review_required", refusal(way, seen), way.name());
            execute("update site_settings set review_required = false");
        }
    }

    @Test
    void showsAgainWithoutFourEyesWhatThePublicReadAMomentAgo() throws Exception {
        ContentVersion seen = prepared(Way.UNDO, publisher::call);
        execute("update site_settings set review_required = true");

        publish(Way.UNDO, seen);

        assertEquals(
                1,
                count("content_version v where v.live_to is null and v.live_from is not null and v.item_id = ?", seen));
    }

    @Test
    void refusesATextThatIsNotTheOneSeen() throws Exception {
        for (Way way : Way.OF_WHAT_WAS_SEEN) {
            ContentVersion seen = prepared(way, editor::call);
            if (way == Way.UNDO) {
                act(editor::call, () -> publishing.saveAndPublish(draft(seen), placement(seen)));
            } else {
                act(editor::call, () -> save(draft(seen)));
            }
            assertEquals(
                    way == Way.UNDO ? "error.undo_publishing" : "error.edited_by_other",
                    refusal(way, seen),
                    way.name());
        }
    }

    @Test
    void refusesATextThatMayNotBePublishedAsItIs() throws Exception {
        for (Way way : Way.OF_A_DRAFT) {
            ContentVersion seen = prepared(way, editor::call, true);
            assertEquals("error.image_missing", refusal(way, seen), way.name());
        }
    }

    @Test
    void asksForPermissionWhenItHasTheLock() throws Exception {
        String area = areaOfSomebodyElse();
        for (Way way : Way.values()) {
            ContentVersion seen = prepared(way, editor::call);
            assertEquals("error.item_unknown", refusalAfter(area, way, seen), way.name());
            execute("delete from account_area");
        }
    }

    @Test
    void asksWhoseTextItIsWhenItHasTheLock() throws Exception {
        for (Way way : Way.OF_A_STORED_DRAFT) {
            ContentVersion seen = prepared(way, editor::call);
            execute("update site_settings set review_required = true");
            String becomesMine = "update content_version set written_by = 'publisher' where item_id = "
                    + seen.getItem().getId();
            assertEquals("error.review_required", refusalAfter(becomesMine, way, seen), way.name());
            execute("update site_settings set review_required = false");
        }
    }

    @Test
    void notesAsAnApprovalWhatSomebodyElseHadSentForReview() throws Exception {
        for (Way way : EnumSet.of(Way.NOW, Way.AFTER_REVIEW)) {
            ContentVersion seen = prepared(way, editor::call);
            publish(way, seen);
            assertEquals(
                    way == Way.AFTER_REVIEW ? 1 : 0,
                    count(
                            "review_note n join content_version v on v.id = n.version_id where n.step = 'APPROVED' and v.item_id = ?",
                            seen),
                    way.name());
        }
    }

    private interface Somebody {
        Object call(Callable<Object> work) throws Exception;
    }

    private ContentVersion prepared(Way way, Somebody author) throws Exception {
        return prepared(way, author, false);
    }

    /** A text as it stands before the publisher shortly before being published. */
    private ContentVersion prepared(Way way, Somebody author, boolean withoutPicture) throws Exception {
        String title = "Samma väg " + way + " " + ++number;
        long item = (Long) author.call(() -> contents.create(ContentType.NEWS, title, null));
        ContentVersion draft = editor.call(() -> contents.draft(item, Language.SWEDISH));
        if (withoutPicture) {
            draft.getBlocks().add(new Block(BlockKind.IMAGE));
        }
        act(author, () -> save(draft));
        switch (way) {
            case AFTER_REVIEW -> act(author, () -> reviews.send(draft(draft), null, ""));
            case UNDO ->
                act(author, () -> {
                    publishing.publish(item, Language.SWEDISH);
                    publishing.withdraw(item, Language.SWEDISH);
                });
            default -> {}
        }
        return way == Way.UNDO ? draft : publisher.call(() -> draft(draft));
    }

    private void publish(Way way, ContentVersion seen) throws Exception {
        long item = seen.getItem().getId();
        act(publisher::call, () -> {
            switch (way) {
                case NOW, AFTER_REVIEW -> publishing.publish(seen, null, null);
                case AT_A_MOMENT -> publishing.publish(seen, Instant.now().plusSeconds(3600), null);
                case WITH_A_SAVE -> publishing.saveAndPublish(seen, placement(seen));
                case IN_BULK -> publishing.publish(item, Language.SWEDISH);
                case UNDO -> publishing.undo(item, Language.SWEDISH, seen.getId(), "Ångrat");
            }
        });
    }

    private String refusal(Way way, ContentVersion seen) {
        return assertThrows(PortalException.class, () -> publish(way, seen), way.name())
                .messageKey();
    }

    /** What is told to somebody who has to wait for the item, and meets what has happened when their turn comes. */
    private String refusalAfter(String sql, Way way, ContentVersion seen) throws Exception {
        ExecutorService people = Executors.newSingleThreadExecutor();
        Future<String> waiting;
        try (Connection holder = database.pool().getConnection()) {
            holder.setAutoCommit(false);
            execute(
                    holder,
                    "select 1 from content_item where id = ? for update",
                    seen.getItem().getId());
            waiting = people.submit(() -> refusal(way, seen));
            assertTrue(Waiting.until(Duration.ofSeconds(10), this::isSomebodyWaiting), way.name());
            execute(holder, sql);
            holder.commit();
            holder.setAutoCommit(true);
        } finally {
            people.shutdown();
        }
        return waiting.get();
    }

    private boolean isSomebodyWaiting() {
        try {
            return count("pg_locks where not granted and ? is not null", null) > 0;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** SQL that binds the publisher to an area in which nothing of this test lies. */
    private String areaOfSomebodyElse() throws Exception {
        String title = "Ett annat område " + System.nanoTime();
        long area = administrator.call(() -> contents.create(ContentType.AREA, title, null));
        return "insert into account_area (account_id, area_id) select id, " + area
                + " from account where username = 'publisher'";
    }

    private ContentVersion draft(ContentVersion of) {
        return contents.draft(of.getItem().getId(), Language.SWEDISH);
    }

    private static Placement placement(ContentVersion version) {
        return Placement.of(version.getItem());
    }

    private void save(ContentVersion draft) {
        draft.setLead(draft.getLead() + "!");
        contents.save(draft, placement(draft));
    }

    private static void act(Somebody who, Runnable act) throws Exception {
        who.call(() -> {
            act.run();
            return null;
        });
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.pool().getConnection()) {
            execute(connection, sql, values);
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private int count(String from, ContentVersion version) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from " + from)) {
            statement.setLong(1, version == null ? 0 : version.getItem().getId());
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
