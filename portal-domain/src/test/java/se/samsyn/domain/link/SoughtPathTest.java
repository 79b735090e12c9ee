package se.samsyn.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(ints = {301, 5_000})
    void countsNoAddressThatIsTooLongToRead(int length) {
        assertThat(SoughtPath.isWorthCounting("/" + "a".repeat(length - 1))).isFalse();
    }
}
