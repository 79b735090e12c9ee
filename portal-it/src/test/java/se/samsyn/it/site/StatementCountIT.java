package se.samsyn.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;

/** A page costs the same number of statements however much there is (docs/decisions/0002). */
@Isolated("it counts statements")
class StatementCountIT {

    private static final String AREA = "/omraden/missbruk-och-beroende";
    private static final int MOST = 8;

    private final Portal portal = Portal.running();

    @AfterEach
    void removeTheMass() throws SQLException {
        execute(
                "delete from content_item_area where item_id in (select id from content_item where owner = 'mass')",
                "delete from content_version where author = 'mass'",
                "delete from content_item where owner = 'mass'");
    }

    @Test
    void rendersTheAreaWithAtMostEightStatementsAndNoMoreWithTenTimesTheContent() throws Exception {
        List<String> before = statementsOf(AREA);

        makeTenTimesTheContent();
        List<String> after = statementsOf(AREA);

        assertThat(before).hasSizeBetween(1, MOST);
        assertThat(after).hasSameSizeAs(before);
        assertThat(portal.http().get(AREA).body()).contains("Massnyhet");
    }

    private List<String> statementsOf(String path) throws IOException, SQLException {
        portal.http().get(path); // What is loaded once per server is not part of a page's price.
        return portal.database().statementsDuring(() -> portal.http().get(path));
    }

    private void makeTenTimesTheContent() throws SQLException {
        execute("""
                insert into content_item (type, slug, path, owner, created_at)
                select 'NEWS', 'mass-' || n, '/nyheter/mass-' || n, 'mass', now()
                from generate_series(1, 10 * (select count(*) from content_item)) n""", """
                insert into content_version (item_id, kind, number, state, title, author, created_at, changed_by,
                    changed_at, live_from)
                select id, 'ARTICLE', 1, 'APPROVED', 'Massnyhet ' || id, 'mass', now(), 'mass', now(), now()
                from content_item where owner = 'mass'""", """
                insert into content_item_area (item_id, area_id)
                select m.id, a.id from content_item m, content_item a
                where m.owner = 'mass' and a.path = '/omraden/missbruk-och-beroende'""");
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = portal.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
