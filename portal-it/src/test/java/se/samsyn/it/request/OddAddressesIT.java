package se.samsyn.it.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.samsyn.it.Portal;
import se.samsyn.it.account.Visitor;

/** Addresses and methods that no page of the portal's own leads to. */
class OddAddressesIT {

    private static final List<String> PAGES_OF_ONE_THING = List.of(
            "/admin/page/edit?id=",
            "/admin/person/leave?id=",
            "/admin/dialogue/answers?id=",
            "/admin/dialogue/actor?id=",
            "/admin/dialogue/edit?id=",
            "/admin/action-plan/edit?id=",
            "/admin/registration?event=",
            "/admin/registration/statistics?event=",
            "/admin/registration/invite?event=",
            "/admin/registration/mail?event=",
            "/admin/registration/answers?event=",
            "/admin/registration/check-in?event=",
            "/admin/registration/form?event=",
            "/admin/registration/edit?id=",
            "/admin/registration/create?event=",
            "/admin/registration/settings?event=",
            "/admin/registration/check-in-acts?event=",
            "/admin/registration/badges.pdf?event=",
            "/admin/registration/attendance.pdf?event=",
            "/admin/registration/participants.xlsx?event=",
            "/admin/registration/participants.csv?event=",
            "/admin/area/edit?id=",
            "/admin/municipality/edit?id=",
            "/admin/event/edit?id=",
            "/admin/event/duplicate?id=",
            "/admin/document/edit?id=",
            "/admin/bulk/edit?id=",
            "/admin/network/edit?id=",
            "/admin/account/edit?id=",
            "/admin/media/remove?id=",
            "/admin/media/edit?id=",
            "/admin/media/replace?id=",
            "/admin/content/diff?id=",
            "/admin/content/history?id=",
            "/admin/content/preview?id=",
            "/admin/workshop/board?id=",
            "/admin/workshop/edit?id=",
            "/admin/workshop/plenum?id=",
            "/admin/workshop-live?id=",
            "/admin/survey/edit?id=",
            "/admin/publication/edit?id=",
            "/admin/project/edit?id=",
            "/admin/news/edit?id=",
            "/admin/snapshot/show?id=");

    /** Without a number, they begin a new one. */
    private static final List<String> PAGES_OF_ONE_OR_NONE = List.of(
            "/admin/person/edit?id=",
            "/admin/organisation/edit?id=",
            "/admin/alert/edit?id=",
            "/admin/accessibility/defect?id=",
            "/admin/accessibility/message?id=");

    private static final List<String> NO_IDS = List.of(
            "x", "-1", "0", "999999999999999999", "9223372036854775808", "x%EF%BF%BE", "1%20or%201=1", "%ED%A0%80");

    private final Visitor staff = Visitor.administrator();

    @Test
    void leadToNothingWithoutANumberThatIsOne() {
        SoftAssertions all = new SoftAssertions();
        PAGES_OF_ONE_THING.forEach(page -> Stream.of("", page.split("\\?")[0])
                .map(end -> end.isEmpty() ? page : end)
                .forEach(address -> all.assertThat(staff.get(address).statusCode())
                        .as(address)
                        .isEqualTo(404)));
        Stream.concat(PAGES_OF_ONE_THING.stream(), PAGES_OF_ONE_OR_NONE.stream())
                .filter(page -> !page.contains("accessibility/message"))
                .forEach(page ->
                        NO_IDS.forEach(id -> all.assertThat(staff.get(page + id).statusCode())
                                .as(page + id)
                                .isIn(400, 404)));

        all.assertAll();
    }

    @Test
    void ofCalendarFilesLeadToNothing() {
        for (String address : List.of(
                "/admin/x.ics",
                "/admin/content.ics",
                "/admin/.ics",
                "/api/x.ics",
                "/svara.ics",
                "/fel.ics",
                "/.ics",
                "/kalender/x.ics",
                "/kalender/..ics",
                "/kalender/a%2Fb.ics",
                "/kalender/a%5Cb.ics",
                "/kalender/a%00.ics",
                "/kalender/a;b.ics",
                "/kalender/a.ics;b=c",
                "//admin/x.ics",
                "/kalender/%EF%BF%BE.ics",
                "/kalender/%ff.ics",
                "/en/.ics",
                "/en.ics",
                "/admin/x.zip",
                "/x/dokumentation.zip",
                "/admin/dokumentation.zip")) {
            assertThat(staff.get(address).statusCode()).as(address).isIn(400, 404);
        }
    }

    @Test
    void keepTheirQueryWhenASlashTooManyIsTakenAway() {
        assertThat(location("/sok/?q=demens")).contains("/sok?q=demens");
        assertThat(location("/en/sok/?q=v%C3%A5rd&sida=2")).contains("/en/sok?q=v%C3%A5rd&sida=2");
        assertThat(location("/omr%C3%A5den/")).contains("/omr%C3%A5den");
        assertThat(location("/om/tillganglighet?a=b")).contains("/tillganglighet?a=b");
    }

    private static Optional<String> location(String address) {
        return Portal.running().http().get(address).headers().firstValue("Location");
    }

    @Test
    void takeNoMethodThatThePortalDoesNotKnow() {
        SoftAssertions all = new SoftAssertions();
        for (String address : addresses()) {
            // Not CONNECT: the server answers it with 405 too, but keeps the line open as for a tunnel.
            for (String method : List.of("PUT", "DELETE", "TRACE", "PATCH", "FOO", "PROPFIND", "get")) {
                RawAnswer answer = send(method, address);
                all.assertThat(answer.status()).as("%s %s", method, address).isEqualTo(405);
                // The server refuses TRACE by itself, and names what its own servlets could do.
                all.assertThat(answer.head()).as("%s %s", method, address).containsPattern("(?i)\nAllow: .*GET");
            }
        }
        all.assertAll();
    }

    @Test
    void tellWhatMayBeAskedOfThem() {
        for (String address :
                List.of("/admin/content", "/admin/person/edit", "/admin/login", "/assets/site.css", "/workshop")) {
            RawAnswer answer = send("OPTIONS", address);
            assertThat(answer.status()).as(address).isIn(200, 204);
            assertThat(answer.head()).as(address).containsIgnoringCase("\r\nAllow: GET, HEAD");
            assertThat(answer.body()).as(address).isEmpty();
        }
    }

    @Test
    void giveTheHeadOfWhatTheyWouldGive() {
        for (String address :
                List.of("/", "/nyheter", "/admin/content", "/admin/person/edit", "/finns-inte", "/admin/finns-inte")) {
            RawAnswer head = send("HEAD", address);
            RawAnswer whole = send("GET", address);
            assertThat(head.status()).as(address).isEqualTo(whole.status());
            assertThat(head.body()).as(address).isEmpty();
            assertThat(names(head)).as(address).isEqualTo(names(whole));
        }
    }

    private static List<String> addresses() {
        return List.of(
                "/",
                "/nyheter",
                "/finns-inte",
                "/kalender.ics",
                "/assets/site.css",
                "/robots.txt",
                "/sitemap.xml",
                "/atom.xml",
                "/workshop",
                "/svara/x",
                "/forhandsvisning/x",
                "/filer/1/x",
                "/anmalan/x",
                "/tillganglighet/anmal",
                "/health/ready",
                "/admin/",
                "/admin/content",
                "/admin/person/edit",
                "/admin/login",
                "/admin/filer/1/x",
                "/admin/version/1",
                "/admin/snapshot-page/1",
                "/admin/registration/check-in-acts",
                "/admin/finns-inte");
    }

    // How the length is told, and what differs from one request to the next, is the server's affair.
    private static List<String> names(RawAnswer answer) {
        return answer.head()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(":.*", "").toLowerCase(java.util.Locale.ROOT))
                .filter(name -> !List.of("content-length", "transfer-encoding", "connection", "set-cookie")
                        .contains(name))
                .sorted()
                .collect(Collectors.toList());
    }

    private RawAnswer send(String method, String address) {
        String cookies =
                staff.cookies().entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
        String request = method + " " + address + " HTTP/1.1\r\nHost: "
                + Portal.running().address().getAuthority() + "\r\nCookie: " + cookies
                + "\r\nConnection: close\r\n\r\n";
        return RawAnswer.to(request.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 1);
    }
}
