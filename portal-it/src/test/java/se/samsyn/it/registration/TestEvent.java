package se.samsyn.it.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import se.samsyn.it.Portal;
import se.samsyn.it.server.Waiting;

/** A published event of a test's own, two months ahead and open for registration, made behind the portal's back. */
public final class TestEvent {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DataSource source;
    private final long id;
    private final String path;
    private final String title;

    private TestEvent(DataSource source, long id, String path, String title) {
        this.source = source;
        this.id = id;
        this.path = path;
        this.title = title;
    }

    /** An event with so many seats and a waiting list. */
    public static TestEvent withSeats(String title, int seats) {
        return withSeats(shared(), title, seats);
    }

    /** The same in the database of another portal. */
    public static TestEvent withSeats(DataSource source, String title, int seats) {
        String slug = "prov-" + NUMBER.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
        String path = "/kalender/" + slug;
        long id = Long.parseLong(one(source, """
                with item as (
                    insert into content_item (type, slug, path, owner, created_at)
                    values ('EVENT', ?, ?, 'admin', now()) returning id),
                version as (
                    insert into content_version (item_id, kind, number, state, title, lead, plain_text, author,
                        created_at, changed_by, changed_at, live_from)
                    select id, 'EVENT', 1, 'APPROVED', ?, 'Ett evenemang för prov.', '', 'admin', now(), 'admin', now(),
                        now() - interval '1 hour' from item returning id),
                text as (insert into event_version (id) select id from version)
                select id from item""", slug, path, title));
        update(source, """
                insert into event (item_id, kind, status, starts_at, ends_at, zone, start_instant, end_instant, mode, place,
                    address, seats, registration_opens, registration_closes, ical_uid, ical_changed_at)
                select ?, 'CONFERENCE', 'PLANNED', s, s + interval '7 hours', 'Europe/Stockholm',
                    s at time zone 'Europe/Stockholm', (s + interval '7 hours') at time zone 'Europe/Stockholm', 'PLACE',
                    'Folkets hus', 'Storgatan 1', ?, current_date - 1, s - interval '7 days', gen_random_uuid(), now()
                from (select cast(current_date + 60 as timestamp) + interval '9 hours' as s) start""", id, seats);
        update(source, "insert into registration_settings (event_id, online) values (?, true)", id);
        return new TestEvent(source, id, path, title);
    }

    public long id() {
        return id;
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** Where one registers. */
    public String form() {
        return path + "/anmalan";
    }

    /** Changes the event's row: {@code set("seats = 3")}. */
    public void set(String change) {
        update(source, "update event set " + change + " where item_id = ?", id);
    }

    /** Changes how people register: {@code settle("approval = true")}. */
    public void settle(String change) {
        update(source, "update registration_settings set " + change + " where event_id = ?", id);
    }

    /** Lets the form ask for workshops; gives the question. */
    public long askForWorkshops() {
        update(source, "insert into registration_form (event_id) values (?) on conflict do nothing", id);
        return Long.parseLong(one(source, """
                insert into registration_question (event_id, position, kind, words)
                values (?, 0, 'WORKSHOPS', 'Workshop') returning id""", id));
    }

    /** Puts a workshop with seats into the programme; gives its key. */
    public String workshop(String title, String starts, String ends, int seats) {
        String key = programme(title, starts, ends);
        update(source, "insert into workshop_seats (event_id, item_key, seats) values (?, ?, ?)", id, key, seats);
        return key;
    }

    /** Puts a workshop that nobody chooses yet into the programme; gives its key. */
    String programme(String title, String starts, String ends) {
        return one(source, """
                insert into programme_item (version_id, position, kind, starts, ends, title)
                select v.id, (select count(*) from programme_item p where p.version_id = v.id), 'WORKSHOP',
                    cast(? as time), cast(? as time), ? from content_version v where v.item_id = ? returning item_key""", starts, ends, title, id);
    }

    /** How many are in the state. */
    public int count(String state) {
        return numbers(state).size();
    }

    /** The numbers of those in the state, in order of arrival. */
    public List<Integer> numbers(String state) {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select number from registration where event_id = ? and state = ? order by number")) {
            query.setLong(1, id);
            query.setString(2, state);
            ResultSet rows = query.executeQuery();
            List<Integer> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The addresses of those who have registered, in order of arrival. */
    List<String> addresses() {
        return List.of(one("select string_agg(email_key, ';' order by number) from registration where event_id = ?", id)
                .split(";"));
    }

    /** Locks the event until the connection's transaction ends. */
    Connection lockEvent() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement(
                "select 1 from registration_settings where event_id = ? for no key update")) {
            lock.setLong(1, id);
            lock.execute();
        }
        return connection;
    }

    /** How many sessions of the database wait for a lock. */
    static int waitingForLocks() {
        return Integer.parseInt(
                one(
                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"));
    }

    /** The state of whoever has the address, the latest; empty when nobody has it. */
    public String stateOf(String email) {
        return one(source, """
                select coalesce((select state from registration where event_id = ? and email_key = ?
                order by number desc limit 1), '')""", id, email);
    }

    /** The row's id of whoever has the address. */
    public long idOf(String email) {
        return Long.parseLong(
                one(source, "select max(id) from registration where event_id = ? and email_key = ?", id, email));
    }

    /** The path of the personal page, as a mail tells it. */
    public String linkOf(String email) {
        return addressOf(email).substring(Portal.running().address().toString().length());
    }

    /** The full address of the personal page in the mail to the person. */
    public String addressOf(String email) {
        return one(source, """
                select substring(m.text from 'https?://[^ \\n]*/anmalan/[^ \\n]+') from mail m
                join registration r on m.mail_key like 'registration-%:' || r.id
                where r.event_id = ? and r.email_key = ? order by m.id limit 1""", id, email);
    }

    /** The text of the latest mail to the person. */
    public String mailTo(String email) {
        return one(source, """
                select m.text from mail m join registration r on m.mail_key like 'registration-%:' || r.id
                where r.event_id = ? and r.email_key = ? order by m.id desc limit 1""", id, email);
    }

    /** How many mails of the kind the event's participants have been sent. */
    public int mails(String kind) {
        return Integer.parseInt(one(source, """
                select count(*) from mail m join registration r on m.mail_key = 'registration-' || ? || ':' || r.id
                where r.event_id = ?""", kind, id));
    }

    /** Lets it be as if the mail server had refused the mail. */
    static void refuseMail(String key) {
        update(
                shared(),
                "update mail set state = 'FAILED', problem = '550 5.1.1 no such user' where mail_key = ?",
                key);
    }

    /** Moves the event to today, from midnight to midnight in Sweden, as if it had always been then. */
    void holdToday() {
        hold(0, 0);
    }

    /** Moves the event to the days that are so many from today. */
    void hold(int first, int last) {
        update("""
                update event set starts_at = d + make_interval(days => ?), ends_at = d + make_interval(days => ?, hours => 23, mins => 59),
                    start_instant = (d + make_interval(days => ?)) at time zone 'Europe/Stockholm',
                    end_instant = (d + make_interval(days => ?, hours => 23, mins => 59)) at time zone 'Europe/Stockholm'
                from (select date_trunc('day', now() at time zone 'Europe/Stockholm') as d) today where item_id = ?""", first, last, first, last, id);
    }

    /** Opens a survey with one question, to be answered on a scale. */
    void ask(String question) {
        update("insert into survey (event_id, open) values (?, true)", id);
        update("insert into survey_question (event_id, position, kind, words) values (?, 0, 'SCALE', ?)", id, question);
    }

    /** How many have answered the survey. */
    int replies() {
        return Integer.parseInt(one("select count(*) from survey_reply where event_id = ?", id));
    }

    /** Takes somebody's registration back, behind the portal's back. */
    void withdraw(String name) {
        update(
                "update registration set state = 'WITHDRAWN', changed_at = now() where event_id = ? and name = ?",
                id,
                name);
    }

    /** What somebody's QR code holds. */
    String codeOf(String name) {
        return one("select check_in_code from registration where event_id = ? and name = ?", id, name);
    }

    /** When somebody came, to be compared. */
    String arrivalOf(String name) {
        return one("""
                select to_char(c.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') from check_in c
                join registration r on r.id = c.registration_id where r.event_id = ? and r.name = ?""", id, name);
    }

    /** The names of those who have come, on any day; whoever came twice stands there twice. */
    List<String> here() {
        String names = one("""
                select coalesce(string_agg(r.name, ';' order by r.name collate "C"), '') from check_in c
                join registration r on r.id = c.registration_id where r.event_id = ?""", id);
        return names.isEmpty() ? List.of() : List.of(names.split(";"));
    }

    /** Waits until these have come and nobody else. */
    void waitForHere(List<String> names) {
        Waiting.until(Duration.ofSeconds(15), () -> here().equals(names));
        assertThat(here()).isEqualTo(names);
    }

    /** Does something to the database as a whole. */
    public static void statement(String sql) {
        update(sql);
    }

    private static DataSource shared() {
        return Portal.running().database().dataSource();
    }

    static String one(String sql, Object... values) {
        return one(shared(), sql, values);
    }

    static String one(DataSource source, String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            fill(query, values);
            ResultSet found = query.executeQuery();
            if (!found.next()) {
                throw new AssertionError("nothing is stored that answers " + sql);
            }
            return found.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void update(String sql, Object... values) {
        update(shared(), sql, values);
    }

    static void update(DataSource source, String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
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
