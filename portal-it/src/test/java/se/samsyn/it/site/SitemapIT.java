package se.samsyn.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;

/** The map of the site lists all that the public can read, and each page on it has a title of its own. */
@Isolated("it reads every public page, while nobody removes one")
class SitemapIT {

    @Test
    void listsPagesOfAllKinds() {
        List<String> paths = paths();

        assertThat(paths)
                .contains("/handlingsplaner", "/natverk", "/kommuner/are", "/kalender/lansdialog-missbruk-och-beroende")
                .contains("/kalender/lansdialog-missbruk-och-beroende/dialog")
                .anyMatch(path -> path.startsWith("/organisationer/"))
                .anyMatch(path -> path.matches("/handlingsplaner/[^/]+/[^/]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPageIsThereUnderATitleOfItsOwn() {
        Map<String, List<String>> titles = new TreeMap<>();
        for (String path : paths()) {
            HttpResponse<String> answer = Portal.running().http().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            titles.computeIfAbsent(Jsoup.parse(answer.body()).title(), title -> new ArrayList<>())
                    .add(path);
        }

        // Other tests leave pages with one title behind; whoever calls two pages alike wants it so.
        List<String> chosenTwice = titlesOfTwoItems();
        assertThat(titles.entrySet())
                .filteredOn(title -> chosenTwice.stream().noneMatch(title.getKey()::contains))
                .allSatisfy(
                        title -> assertThat(title.getValue()).as(title.getKey()).hasSize(1));
    }

    @Test
    void pagesBelowAnEventAndLaterPagesOfAListSayOfWhat() {
        assertThat(page("/kalender/lansdialog-ett-ar-till-med-handlingsplanen/anmalan")
                        .title())
                .startsWith("Anmäl dig: Länsdialog: unga, tidiga insatser och läget i länet – ");
        assertThat(page("/projekt?sida=2").title()).contains(", sida 2 – ");
        assertThat(page("/projekt").title()).doesNotContain("sida");
    }

    @Test
    void plansAndNetworksAreReachedFromTheStart() {
        assertThat(page("/").select("main a").eachAttr("href")).contains("/handlingsplaner", "/natverk");
    }

    @Test
    void aListWithoutHitsTellsWhereToGo() {
        Document empty = page("/projekt?omrade=missbruk-och-beroende&typ=utvardering&status=planerat&kommun=berg");

        assertThat(empty.select("main .nothing").text()).startsWith("Inget stämmer med ditt urval.");
        assertThat(empty.select("main .nothing a").eachAttr("href")).containsExactly("/projekt", "/sok", "/kontakt");
        assertThat(page("/sok?q=xyzzyx").select("main .nothing a").eachAttr("href"))
                .containsExactly("/omraden", "/kalender", "/kontakt");
    }

    private static List<String> titlesOfTwoItems() {
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select title from content_version where live_from is not null
                        group by title having count(distinct item_id) > 1""");
                ResultSet rows = statement.executeQuery()) {
            List<String> titles = new ArrayList<>();
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
            return titles;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> paths() {
        return page("/sitemap.xml").select("loc").eachText().stream()
                .map(address -> URI.create(address).getPath())
                .filter(path -> !path.startsWith("/en/") && !path.equals("/en"))
                .toList();
    }

    private static Document page(String path) {
        return Jsoup.parse(Portal.running().http().get(path).body());
    }
}
