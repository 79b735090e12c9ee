package se.samsyn.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.samsyn.it.account.Visitor;
import se.samsyn.it.registration.TestEvent;

/** Moments that staff type and that can't be meant: no clock shows 02.30 on the night of 28 March 2027, and a last day lies behind us. */
class OddMomentsIT {

    private static final String NIGHT = "2027-03-28";
    private static final String SKIPPED = "Det klockslaget finns inte den dagen";

    private final Visitor staff = Visitor.administrator();

    @Test
    void refusesTheSkippedHourForANewEvent() {
        Document refused = PostedForm.at(staff, "/admin/content/create?type=event")
                .set("title", "Börjar mitt i natten")
                .set("startsOn", NIGHT)
                .set("startsTime", "02:30")
                .set("endsOn", NIGHT)
                .set("endsTime", "16:00")
                .press("create");

        assertThat(PostedForm.error(refused, "startsAt")).contains(SKIPPED);
        assertThat(ContentRows.id("select count(*) from content_version where title = 'Börjar mitt i natten'"))
                .isZero();
    }

    @Test
    void refusesTheSkippedHourForRegistration() {
        long event = TestEvent.withSeats("Öppnar mitt i natten", 5).id();

        Document refused = PostedForm.at(staff, "/admin/event/edit?id=" + event)
                .set("opensOn", NIGHT)
                .set("opensTime", "02:30")
                .set("closesOn", "2027-03-29")
                .press("save");

        assertThat(PostedForm.error(refused, "registrationOpens")).contains(SKIPPED);
        assertThat(refused.getElementById("form:opensTime").val()).startsWith("02");
    }

    @Test
    void refusesTheSkippedHourForAMessageOnEveryPage() {
        Document refused = PostedForm.at(staff, "/admin/alert/edit")
                .set("title", "Mitt i natten")
                .set("text", "Ingen klocka visar den tiden.")
                .set("startsOn", NIGHT)
                .set("startsTime", "02:30")
                .set("endsOn", NIGHT)
                .set("endsTime", "08:00")
                .press("save");

        assertThat(PostedForm.error(refused, "startsTime")).contains(SKIPPED);
        assertThat(ContentRows.id("select count(*) from alert where title = 'Mitt i natten'"))
                .isZero();
    }

    @Test
    void warnsOfALastDayToAnswerThatHasPassed() {
        long event = TestEvent.withSeats("Dialog med passerad dag", 5).id();
        String path = "/admin/dialogue/edit?id=" + event;

        Document saved = PostedForm.at(staff, path)
                .set("deadline", LocalDate.now().minusDays(3).toString())
                .press("save");

        assertThat(saved.getElementById("deadline-past").text()).contains("Sista dag att svara har passerat");
        assertThat(saved.select(".toast").text()).contains("men sista dag att svara har passerat");
        Document later = PostedForm.at(staff, path)
                .set("deadline", LocalDate.now().plusDays(9).toString())
                .press("save");
        assertThat(later.getElementById("deadline-past")).isNull();
    }
}
