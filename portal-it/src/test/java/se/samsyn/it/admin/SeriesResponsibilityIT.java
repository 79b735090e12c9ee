package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal.Account;
import se.samsyn.it.account.Accounts;
import se.samsyn.it.account.Visitor;
import se.samsyn.it.registration.TestEvent;

/** A series is named, joined and left by those who may write all its events. */
class SeriesResponsibilityIT {

    private static final String REFUSED = "Serien har evenemang som någon annan ansvarar för.";

    private final String name = "Serie " + Long.toString(System.nanoTime(), 36);
    private final Visitor bound = signedIn(HiddenDraftsIT.bound("EVENT_MANAGER"));
    private final Visitor free = signedIn(Accounts.create("EVENT_MANAGER"));
    private long series;
    private long mine;
    private long theirs;

    private static Visitor signedIn(String username) {
        return Visitor.signedIn(new Account(username, Accounts.PASSWORD));
    }

    @BeforeEach
    void makeSeries() {
        series = ContentRows.id(
                "insert into event_series (slug, title) values (?, ?) returning id",
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                name);
        mine = event("Mitt datum", HiddenDraftsIT.MINE);
        theirs = event("Deras datum", HiddenDraftsIT.OTHERS);
    }

    private long event(String title, String area) {
        return HiddenDraftsIT.in(
                area, TestEvent.withSeats(title + " i " + name, 10).id());
    }

    private void join(long event) {
        ContentRows.execute("update event set series_id = ? where item_id = ?", series, event);
    }

    private long seriesOf(long event) {
        return ContentRows.id("select coalesce(series_id, 0) from event where item_id = ?", event);
    }

    private static PostedForm edit(Visitor staff, long event) {
        return PostedForm.at(staff, "/admin/event/edit?id=" + event);
    }

    @Test
    void isJoinedByWhoeverMayWriteItsEvents() {
        join(theirs);
        assertThat(edit(bound, mine).page().text()).doesNotContain(name + " Välj");
        assertThat(edit(bound, mine).page().select("[id='form:series'] option").eachText())
                .doesNotContain(name);
        assertThat(edit(free, mine).page().select("[id='form:series'] option").eachText())
                .contains(name);

        edit(bound, mine).set("series", String.valueOf(series)).press("join-series");
        assertThat(seriesOf(mine)).isZero();
        edit(free, mine).set("series", String.valueOf(series)).press("join-series");
        assertThat(seriesOf(mine)).isEqualTo(series);
    }

    @Test
    void isNamedAndLeftByWhoeverMayWriteItsEvents() {
        join(mine);
        join(theirs);

        Document renamed = edit(bound, mine).set("seriesName", "Kapad serie").press("rename-series");
        assertThat(PostedForm.error(renamed, "seriesName")).startsWith(REFUSED);
        Document left = edit(bound, mine).press("leave-series");
        assertThat(PostedForm.error(left, "seriesName")).startsWith(REFUSED);
        assertThat(seriesOf(mine)).isEqualTo(series);
        assertThat(titles("Kapad serie")).isZero();

        edit(free, theirs).press("leave-series");
        assertThat(seriesOf(theirs)).isZero();
        edit(bound, mine).set("seriesName", name + " på nytt").press("rename-series");
        assertThat(titles(name + " på nytt")).isEqualTo(1);
    }

    private static long titles(String title) {
        return ContentRows.id("select count(*) from event_series where title = ?", title);
    }

    @Test
    void carriesOverToAllOrToNone() {
        join(mine);
        join(theirs);
        long secondOfMine = event("Mitt andra datum", HiddenDraftsIT.MINE);
        join(secondOfMine);

        edit(bound, mine).set("place", "Gamla Teatern").press("move");
        Document refused = edit(bound, mine).set("spreadTo", "ALL").press("spread");
        assertThat(PostedForm.error(refused, "spreadTo"))
                .startsWith("Ett av de andra datumen ansvarar någon annan för.");
        assertThat(at("Gamla Teatern")).isEqualTo(1);

        Document asked = edit(free, mine).set("spreadTo", "ALL").press("spread");
        assertThat(asked.select("#spread-changes li")).hasSize(2);
        assertThat(at("Gamla Teatern")).isEqualTo(1);
        edit(free, mine).set("spreadTo", "ALL").press("spread-now");
        assertThat(at("Gamla Teatern")).isEqualTo(3);
        edit(free, mine).press("undo-spread");
        assertThat(at("Gamla Teatern")).isEqualTo(1);
    }

    private long at(String place) {
        return ContentRows.id("select count(*) from event where series_id = ? and place = ?", series, place);
    }

    @Test
    void tellsNothingOfADraftToThoseWhoMayNotWriteIt() {
        join(mine);
        join(theirs);
        ContentRows.execute("update content_version set state = 'DRAFT', live_from = null where item_id = ?", theirs);

        assertThat(edit(bound, mine).page().getElementById("occasions").text()).doesNotContain("Deras datum");
        assertThat(edit(free, mine).page().getElementById("occasions").text()).contains("Deras datum");
    }
}
