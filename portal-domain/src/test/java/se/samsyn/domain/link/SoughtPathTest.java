package se.samsyn.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gammal-sida",
                "/områden/Missbruk",
                "/sv/om.aspx",
                "/rapport_2019-12.pdf",
                "/rapporter/2019/112233"
            })
    void countsWhatAPersonMayHaveFollowed(String path) {
        assertThat(SoughtPath.isWorthCounting(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/anna.andersson@example.se",
                "/arende/19121212-1212",
                "/arende/1212121212",
                "/arende/121212+1212",
                "/sok/<script>",
                "/två ord",
                "//example.org",
                "/",
                "/slutar-med/",
                "/.env",
                "/bilder/.git/config",
                "/wp-login.php",
                "/blogg/WP-admin/x"
            })
    void countsNothingAboutAPersonAndNothingThatAProgramTries(String path) {
        assertThat(SoughtPath.isWorthCounting(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/gamla/sidan, /gamla/sidan",
        "gamla/sidan/, /gamla/sidan",
        "/omr%C3%A5den/v%C3%A5rd%2Cst%C3%B6d, '/områden/vård,stöd'",
        "/c++/kurs, /c++/kurs",
        "https://fou.example.se/gamla/sidan#del-2, /gamla/sidan",
        "HTTP://FoU.example.se/gamla/sidan//, /gamla/sidan",
        "fou.example.se/gamla/sidan, /gamla/sidan",
        "https://fou.example.se/en/gamla/sidan, /gamla/sidan",
        "/en/gamla/sidan, /gamla/sidan",
        "/engelska, /engelska"
    })
    void takesAnAddressAsPeoplePasteIt(String typed, String path) {
        assertThat(SoughtPath.typed(typed, "https://fou.example.se")).contains(path);
    }

    @Test
    void leavesTheFolderOfThePortalOut() {
        assertThat(SoughtPath.typed("https://example.se/samsyn/gamla/", "https://example.se/samsyn"))
                .contains("/gamla");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/gamla",
                "https://fou.example.se.example.org/gamla",
                "/artikel.aspx?id=5",
                "/trasig%zz"
            })
    void takesNoAddressThatCanNotBeLed(String typed) {
        assertThat(SoughtPath.typed(typed, "https://fou.example.se")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 5_000})
    void countsNoAddressThatIsTooLongToRead(int length) {
        assertThat(SoughtPath.isWorthCounting("/" + "a".repeat(length - 1))).isFalse();
    }
}
