package se.samsyn.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

        assertThat(response.headers().firstValue("Location").orElseThrow())
                .isEqualTo(Portal.running().address() + "/admin/");
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
    void locksAnAccountAfterFiveFailuresAgainstTheRightPasswordToo() {
        String username = Accounts.create("EDITOR");
        for (int failure = 0; failure < 5; failure++) {
            visitor.signIn(username, "fel", "/admin/");
        }

        assertThat(visitor.signIn(username, Accounts.PASSWORD, "/admin/").body())
                .contains(REFUSED);
        assertThat(new Visitor()
                        .signIn(Accounts.create("EDITOR"), Accounts.PASSWORD, "/admin/")
                        .statusCode())
                .isEqualTo(302);
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
