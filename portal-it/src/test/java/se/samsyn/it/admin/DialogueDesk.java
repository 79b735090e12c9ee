package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.it.Portal;
import se.samsyn.it.mail.Outbox;

/** A dialogue as somebody on the staff handles it: two questions, two actors, one of them with an address. */
final class DialogueDesk {

    static final String FIRST_QUESTION = "Hur ser läget ut?";
    static final String SECOND_QUESTION = "Vad behövs?";
    static final String CONTACT = "FoU-enheten, 063-00 00 00";

    private static final Pattern LINK = Pattern.compile("(/svara/[A-Za-z0-9_-]{43})");

    private final Page page;
    private final String title;
    private final long eventId;
    private final String publicPath;

    private DialogueDesk(Page page, String title, long eventId, String publicPath) {
        this.page = page;
        this.title = title;
        this.eventId = eventId;
        this.publicPath = publicPath;
    }

    /** A published event with a dialogue that takes answers. */
    static DialogueDesk at(Page page, String title) {
        EditPage event = EditPage.create(page, "event", title);
        event.publish();
        DialogueDesk desk = new DialogueDesk(page, title, event.itemId(), event.publicPath());
        EditPage edit = desk.setup();
        edit.fill("deadline", "2027-03-01");
        edit.fill("contact", CONTACT);
        edit.press("add-question");
        edit.press("add-question");
        edit.fill("questions:0:text", FIRST_QUESTION);
        edit.fill("questions:1:text", SECOND_QUESTION);
        edit.press("add-actor");
        edit.press("add-actor");
        edit.fill("actors:0:name", "Räddningstjänsten");
        edit.fill("actors:0:email", "raddning@example.se");
        edit.fill("actors:1:name", "Elevhälsan");
        edit.save();
        assertThat(page.locator(".toast").innerText()).contains("Dialogen är sparad");
        return desk;
    }

    EditPage setup() {
        return EditPage.at(page, "/admin/dialogue/edit?id=" + eventId);
    }

    /** The list of actors. */
    StaffForm answers() {
        return StaffForm.at(page, "/admin/dialogue/answers?id=" + eventId);
    }

    /** The page of one actor, counted from nought. */
    StaffForm actor(int position) {
        return StaffForm.at(page, "/admin/dialogue/actor?id=" + actorId(position));
    }

    long actorId(int position) {
        return number("select id from dialogue_actor where dialogue_id = ? and position = ?", eventId, position);
    }

    /** The name of a question's field in the actor's form. */
    String field(int position) {
        return "answer-"
                + number("select id from dialogue_question where dialogue_id = ? and position = ?", eventId, position);
    }

    /** The path in the one mail that begins its subject like this and is about this dialogue. */
    String link(String beginning) {
        return linkIn(beginning + "Räddningstjänsten inför ”" + title + "”");
    }

    /** The path in the one mail with this subject. */
    static String linkIn(String subject) {
        assertThat(Outbox.delivers(subject)).as(subject).isTrue();
        Matcher link = LINK.matcher(Outbox.textOf(Outbox.received(subject).get(0)));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    String title() {
        return title;
    }

    long eventId() {
        return eventId;
    }

    /** Where the public reads the matrix. */
    String matrix() {
        return publicPath + "/dialog";
    }

    static long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    static String text(String sql, Object... values) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            fill(query, values);
            ResultSet found = query.executeQuery();
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void change(String sql, Object... values) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            assertThat(statement.executeUpdate()).isPositive();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
