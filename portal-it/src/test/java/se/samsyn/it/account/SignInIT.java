package se.samsyn.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.it.Portal;

/** Who comes into the staff pages, and who does not. All tests together stay below the limit of one address. */
class SignInIT {
    private static final String REFUSED = "Det gick inte att logga in.";

    private final Visitor visitor = new Visitor();

    @ParameterizedTest
    @CsvSource({
        "/admin/, /admin/login",
        "/admin/content?sida=2, /admin/login?till=%2Fadmin%2Fcontent%3Fsida%3D2",
        "/admin/account, /admin/login?till=%2Fadmin%2Faccount",
        "/admin/filer/1/a.png, /admin/login?till=%2Fadmin%2Ffiler%2F1%2Fa.png",
        "/admin/finns-inte, /admin/login?till=%2Fadmin%2Ffinns-inte",
        "/%61dmin/content, /admin/login",
        "//admin/content.xhtml, /admin/login",
    })
    void sendsWhoeverIsSignedOutToTheLogin(String path, String login) {
        HttpResponse<String> response = visitor.get(path);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains(login);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void leadsBackToWhereSomebodyWantedToGo() {
        HttpResponse<String> response =
                visitor.signIn(Accounts.create("EDITOR"), Accounts.PASSWORD, "/admin/content?sida=2");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/admin/content?sida=2");
        assertThat(response.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("samsyn-session="))
                .singleElement()
                .asString()
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/nyheter"})
    void leadsNowhereElse(String wanted) {
        HttpResponse<String> response = visitor.signIn(Accounts.create("EDITOR"), Accounts.PASSWORD, wanted);

        assertThat(response.headers().firstValue("Location").orElseThrow()).isEqualTo("/admin/");
    }

    @Test
    void beginsUnderANewSessionId() {
        visitor.signIn(Accounts.create("EDITOR"), Accounts.PASSWORD, "/admin/");
        String first = visitor.session();

        // The session goes on, as one would that somebody else has planted.
        visitor.signIn(Accounts.create("EDITOR"), Accounts.PASSWORD, "/admin/");

        assertThat(visitor.session()).isNotEqualTo(first);
    }

    @Test
    void looksAtThePasswordOfSomebodyWhoIsSignedInAlready() {
        visitor.signIn(Accounts.create("EDITOR"), Accounts.PASSWORD, "/admin/");

        assertThat(visitor.signIn(Accounts.create("EDITOR"), "fel", "/admin/").body())
                .contains(REFUSED);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownUser() {
        String known =
                visitor.signIn(Accounts.create("EDITOR"), "fel", "/admin/").body();
        String unknown = visitor.signIn("finns-inte", "fel", "/admin/").body();

        assertThat(known).contains(REFUSED, "<title>Fel: Logga in");
        assertThat(unknown).contains(REFUSED, "<title>Fel: Logga in");
    }

    @Test
    void locksAnAccountWhereFiveFailuresCameFromAndNowhereElse() {
        String username = Accounts.create("EDITOR");
        for (int failure = 0; failure < 5; failure++) {
            assertRefused("2001:db8:5:1::" + failure, username, "fel");
        }

        // Any address of the same network, however it is written, the right password too.
        assertRefused("2001:db8:5:1:ffff::9", username, Accounts.PASSWORD);
        assertRefused("[2001:0DB8:0005:0001::1]:443", username, Accounts.PASSWORD);
        assertLetIn("2001:db8:5:2::1", username);
        assertLetIn("203.0.113.5", username);
        assertRefused("2001:db8:5:1::1", username, Accounts.PASSWORD);
        assertLetIn("2001:db8:5:1::1", Accounts.create("EDITOR"));
    }

    @Test
    void boundsGuessesFromManyAddressesAndLetsTheOwnerInFromWhereTheySit() {
        String username = Accounts.create("EDITOR");
        assertLetIn("203.0.113.20", username);
        // As after nine-and-ninety failures elsewhere; the sum itself is a matter of SignInRecordTest.
        Accounts.execute(
                "update account_sign_in set failures = 99, first_failure_at = now()"
                        + " where account_id = (select id from account where username = ?)",
                username);

        assertRefused("203.0.113.21", username, "fel");
        assertRefused("203.0.113.22", username, Accounts.PASSWORD);

        assertLetIn("203.0.113.20", username);
        assertRefused("203.0.113.22", username, Accounts.PASSWORD);
    }

    @Test
    void keepsNoAddressOfWhoeverSignsIn() throws Exception {
        String username = Accounts.create("EDITOR");
        assertLetIn("203.0.113.30", username);

        try (Connection connection = Portal.running().database().dataSource().getConnection();
                ResultSet places = connection
                        .createStatement()
                        .executeQuery("select p.place from sign_in_place p join account a on a.id = p.account_id"
                                + " where a.username = '" + username + "'")) {
            assertThat(places.next()).isTrue();
            assertThat(places.getString(1)).hasSize(43).doesNotContain("203.0");
        }
    }

    private static void assertLetIn(String address, String username) {
        assertThat(new Visitor()
                        .signInFrom(address, username, Accounts.PASSWORD)
                        .statusCode())
                .as(address)
                .isEqualTo(302);
    }

    private static void assertRefused(String address, String username, String password) {
        assertThat(new Visitor().signInFrom(address, username, password).body())
                .as(address)
                .contains(REFUSED);
    }

    @Test
    void letsAnAddressWaitThatHasFailedThirtyTimesWithAnyName() {
        for (int failure = 0; failure < 30; failure++) {
            assertRefused("2001:db8:6:1::" + failure, "finns-inte-" + failure, "fel");
        }

        HttpResponse<String> refused =
                new Visitor().signInFrom("2001:db8:6:1:9::", Accounts.create("EDITOR"), Accounts.PASSWORD);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("Vänta tio minuter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR", "PUBLISHER", "EVENT_MANAGER"})
    void hidesTheAccountsFromAllButAdministrators(String role) {
        visitor.signIn(Accounts.create(role), Accounts.PASSWORD, "/admin/");

        assertThat(visitor.get("/admin/account").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/admin/account.xhtml").statusCode()).isEqualTo(404);
    }

    @Test
    void endsTheSessionOfAnAccountThatIsDeactivated() {
        String username = Accounts.create("EDITOR");
        visitor.signIn(username, Accounts.PASSWORD, "/admin/");
        assertThat(visitor.get("/admin/login").statusCode()).isEqualTo(302);

        Accounts.deactivate(username);

        assertThat(visitor.get("/admin/filer/1/a.png").statusCode()).isEqualTo(303);
        assertThat(visitor.signIn(username, Accounts.PASSWORD, "/admin/").body())
                .contains(REFUSED);
    }

    @Test
    void refusesAPostThatAnotherSiteMade() {
        Visitor administrator = Visitor.administrator();

        assertThat(administrator
                        .post("/admin/content", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(administrator
                        .post("/admin/content", Map.of(), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesAFormWithoutItsTokenCalmly() {
        HttpResponse<String> response = visitor.post(
                "/admin/login", Map.of("form", "form", "form:submit", "x", "jakarta.faces.ViewState", "stateless"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Gå tillbaka och försök igen");
    }

    @Test
    void leavesAPageAsItIsWhenItsSessionIsOver() {
        assertThat(visitor.post("/admin/content", Map.of(), "Faces-Request", "partial/ajax")
                        .statusCode())
                .isEqualTo(401);
    }
}
