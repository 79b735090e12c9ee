package se.samsyn.it.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Visitor;

/**
 * The staff's list with 1,000 and with 10,000 items of 20 versions each: its first page and a search in it, as a browser
 * asks for them, take at most one and a half times as long. Public lists are measured beside it.
 */
class LargeListsBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int WARM_UP = 150;
    private static final int REQUESTS = 201;
    private static final double MOST = 1.5;

    private static final List<String> STAFF = List.of(
            "/admin/content",
            "/admin/content?words=kranskommun", // twenty items, however many there are
            "/admin/content?words=uppf%C3%B6ljning", // every tenth item
            "/admin/content?order=TITLE",
            "/admin/content?standing=LIVE",
            "/admin/content?page=3");

    private static final List<String> PUBLIC = List.of(
            "/nyheter",
            "/en/nyheter",
            "/omraden/missbruk-och-beroende",
            "/sok?q=kranskommun",
            "/en/sok?q=kranskommun",
            "/nyheter/mass-7");

    private final Portal portal = Portal.measured();
    private final Visitor staff = Visitor.administrator();

    @Test
    void firstPageAndSearchStayWithinOneAndAHalfTimes() throws SQLException {
        make(1, FEW);
        Map<String, Double> few = measure();
        make(FEW + 1, MANY);
        Map<String, Double> many = measure();
        assertThat(staff.get("/admin/content?words=uppf%C3%B6ljning").body()).contains("Fler än 220 sidor");

        SoftAssertions all = new SoftAssertions();
        say("%nItems of 20 versions each; median of %d requests, in milliseconds%n", REQUESTS);
        say("%-45s %9d %9d %7s%n", "", FEW, MANY, "ratio");
        few.forEach((path, before) -> {
            double ratio = many.get(path) / before;
            say("%-45s %9.2f %9.2f %7.2f%n", path, before, many.get(path), ratio);
            if (STAFF.contains(path)) {
                all.assertThat(ratio).as(path).isLessThanOrEqualTo(MOST);
            }
        });
        all.assertAll();
    }

    private Map<String, Double> measure() {
        Map<String, Double> medians = new LinkedHashMap<>();
        for (String path : STAFF) {
            medians.put(path, median(() -> staff.get(path)));
        }
        for (String path : PUBLIC) {
            medians.put(path, median(() -> portal.http().get(path)));
        }
        return medians;
    }

    private static double median(java.util.function.Supplier<HttpResponse<String>> request) {
        HttpResponse<String> page = request.get();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .as(page.uri().toString())
                .contains(page.uri().toString().contains("TITLE") ? "<td>" : "Massnyhet");
        for (int i = 0; i < WARM_UP; i++) {
            request.get();
        }
        double[] times = new double[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            long began = System.nanoTime();
            request.get();
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times[REQUESTS / 2];
    }

    private void make(int from, int to) throws SQLException {
        execute(
                """
                insert into content_item (type, slug, path, owner, created_at)
                select 'NEWS', 'mass-' || n, '/nyheter/mass-' || n, 'admin', now() from generate_series(%d, %d) n""".formatted(from, to),
                """
                insert into content_version (item_id, kind, number, state, title, lead, plain_text, author, created_at,
                    changed_by, changed_at, live_from, live_to)
                select i.id, 'ARTICLE', v, 'APPROVED',
                    'Massnyhet ' || n || case when n %% 10 = 0 then ' om uppföljning' else '' end
                        || case when n <= 20 then ' i en kranskommun' else '' end,
                    'Ingress till nyhet ' || n, repeat('Kommunen och regionen prövar arbetssätt ' || v || '. ', 20),
                    'admin', now(), 'admin', now() + n * interval '1 millisecond',
                    now() - (20 - v) * interval '1 day' - n * interval '1 second',
                    case when v < 20 then now() - (19 - v) * interval '1 day' - n * interval '1 second' end
                from (select id, cast(substr(slug, 6) as integer) as n from content_item where slug like 'mass-%%') i,
                    generate_series(1, 20) v
                where n between %d and %d order by i.id, v""".formatted(from, to),
                """
                insert into content_item_area (item_id, area_id)
                select i.id, a.id from content_item i, content_item a
                where i.slug like 'mass-%%' and cast(substr(i.slug, 6) as integer) between %d and %d
                and a.path = '/omraden/missbruk-och-beroende'""".formatted(from, to),
                "vacuum analyze content_item",
                "vacuum analyze content_version",
                "vacuum analyze content_item_area");
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = portal.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
