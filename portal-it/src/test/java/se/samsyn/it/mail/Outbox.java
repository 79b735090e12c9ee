package se.samsyn.it.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import se.samsyn.it.Portal;
import se.samsyn.it.server.Waiting;

/** The running portal's outbox and its recipient, seen from outside. */
public final class Outbox {

    private Outbox() {}

    /** Lays a mail into the outbox, as a service of the portal does. */
    static void put(String key, String subject) {
        update("""
                insert into mail (mail_key, recipient, subject, text, state, not_before, created_at, changed_at)
                values (?, 'anna@example.se', ?, 'Hej å ä ö.', 'WAITING', now(), now(), now())""", key, subject);
    }

    /** Leaves a mail as a node does that died after taking it. */
    static void abandon(String key, String subject) {
        update("""
                insert into mail (mail_key, recipient, subject, text, state, not_before, lease_until, attempts,
                    created_at, changed_at)
                values (?, 'anna@example.se', ?, 'Hej.', 'SENDING', now(), now() - interval '1 second', 1, now(), now())""", key, subject);
    }

    /** The state of the mail, or "none". */
    public static String state(String key) {
        return column("state", key, "none");
    }

    static int attempts(String key) {
        return Integer.parseInt(column("attempts", key, "0"));
    }

    private static String column(String name, String key, String none) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select " + name + " from mail where mail_key like ?")) {
            statement.setString(1, key);
            ResultSet found = statement.executeQuery();
            return found.next() ? found.getString(1) : none;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the mail has come so far. */
    public static boolean reaches(String key, String state) {
        return Waiting.until(Duration.ofSeconds(40), () -> state(key).equals(state));
    }

    /** What the recipients' server has received with this subject. */
    public static List<MimeMessage> received(String subject) {
        return Portal.running().mailBox().received().stream()
                .filter(message -> subjectOf(message).equals(subject))
                .toList();
    }

    /** Waits for one mail with this subject. */
    public static boolean delivers(String subject) {
        return delivers(subject, 1);
    }

    /** Waits for so many mails with this subject. */
    public static boolean delivers(String subject, int many) {
        return Waiting.until(Duration.ofSeconds(40), () -> received(subject).size() == many);
    }

    /** The text of a received mail; of one in several parts, what stands there for every mail program. */
    public static String textOf(MimeMessage message) {
        return textOf((Part) message);
    }

    private static String textOf(Part part) {
        try {
            Object content = part.getContent();
            return content instanceof Multipart parts ? textOf(parts.getBodyPart(0)) : String.valueOf(content);
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subjectOf(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void update(String sql, String... values) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
