package se.samsyn.it.request;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import se.samsyn.it.Portal;
import se.samsyn.it.registration.TestEvent;

/** Things that nobody else looks at, to be written over and over; made behind the portal's back. */
final class OwnContent {

    private final TestEvent event = TestEvent.withSeats("Prov av udda anrop", 5000);
    private final long person = id("insert into person (name) values ('Udda Anrop') returning id");
    private final long organisation = id("""
            insert into organisation (name, slug, kind) select 'Udda anrop ' || n, 'udda-anrop-' || n, 'OTHER'
            from (select coalesce(max(id), 0) as n from organisation) last returning id""");
    private final long news = id("""
            with made as (
                insert into content_item (type, slug, path, owner, created_at)
                select 'NEWS', 'udda-' || n, '/nyheter/udda-' || n, 'admin', now()
                from (select coalesce(max(id), 0) as n from content_item) last returning id)
            insert into content_version (item_id, kind, number, state, title, author, created_at, changed_by, changed_at)
            select id, 'ARTICLE', 1, 'DRAFT', 'Udda anrop', 'admin', now(), 'admin', now() from made returning item_id""");
    private final long file = id("""
            insert into stored_file (storage_key, original_name, media_type, size, sha256, language, title, created_at,
                created_by)
            values ('00/udda', 'udda.pdf', 'application/pdf', 1, repeat('0', 64), 'sv', 'Udda anrop', now(), 'admin')
            returning id""");

    TestEvent event() {
        return event;
    }

    long person() {
        return person;
    }

    long organisation() {
        return organisation;
    }

    long news() {
        return news;
    }

    long file() {
        return file;
    }

    /** The staff pages whose button "save" changes nothing but what is ours. */
    List<String> staffPages() {
        return List.of(
                "/admin/person/edit?id=" + person,
                "/admin/organisation/edit?id=" + organisation,
                "/admin/news/edit?id=" + news,
                "/admin/media/edit?id=" + file,
                "/admin/event/edit?id=" + event.id(),
                "/admin/registration/settings?event=" + event.id(),
                "/admin/registration/form?event=" + event.id(),
                "/admin/registration/mail?event=" + event.id(),
                "/admin/registration/create?event=" + event.id(),
                "/admin/survey/edit?id=" + event.id(),
                "/admin/workshop/edit?id=" + event.id(),
                "/admin/dialogue/edit?id=" + event.id());
    }

    static long id(String sql) {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet made = statement.executeQuery()) {
            made.next();
            return made.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
