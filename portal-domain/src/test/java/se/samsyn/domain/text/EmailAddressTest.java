package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.se",
                "Anna.Lind@Example.SE",
                "o'hara+fou@sub.example.co.uk",
                "a/b@example.se",
                "info@åre.example",
                "info@räksmörgås.se",
                "INFO@ÅRE.SE",
                "info@xn--re-xia.se",
                "a@b.museum"
            })
    void takesAddressesThatMailCanReach(String address) {
        assertThat(EmailAddress.isPossible(EmailAddress.typed(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.se",
                "anna@example",
                "a@b..se",
                ".a@b.se",
                "a.@b.se",
                "a..b@b.se",
                "a@b.se/",
                "a@b.se.",
                "a@.b.se",
                "a@b.se, c@b.se",
                "a@b@c.se",
                "a b@c.se",
                "åsa@example.se",
                "a@-b.se",
                "a@b-.se",
                "a@b.1",
                "a@192.168.0.1",
                "a@[192.168.0.1]",
                "a@b_c.se",
                "a@straße.de",
                "a@b\uFF0Ese",
                "Anna <a@b.se>",
                "\"a b\"@c.se",
                "a\u0000b@c.se, d",
                "a@b.s\u20E3e"
            })
    void refusesWhatNoMailCanReach(String address) {
        assertThat(EmailAddress.isPossible(EmailAddress.typed(address))).isFalse();
    }

    @Test
    void refusesWhatIsTooLong() {
        String domain = "a.".repeat(20) + "example.se";
        assertThat(EmailAddress.isPossible("a".repeat(64) + "@" + domain)).isTrue();
        assertThat(EmailAddress.isPossible("a".repeat(65) + "@" + domain)).isFalse();
        assertThat(EmailAddress.isPossible("a@" + "å".repeat(40) + "." + "ä".repeat(40) + "." + domain.repeat(4)))
                .isFalse();
        assertThat(EmailAddress.isPossible(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'  anna@example.se\u00A0', anna@example.se",
        "'\u200Banna@exam\u00ADple.se\uFEFF', anna@example.se",
        "'\u202Aanna@example.se\u202C', anna@example.se",
        "mailto:anna@example.se, anna@example.se",
        "'MailTo: anna@example.se?subject=Hej', anna@example.se",
        "info@xn--re-xia.se, info@åre.se",
        "info@a\u030Are.se, info@åre.se"
    })
    void takesAwayWhatNobodyMeant(String typed, String kept) {
        assertThat(EmailAddress.typed(typed)).isEqualTo(kept);
        assertThat(EmailAddress.typed(kept)).isEqualTo(kept);
    }

    @Test
    void isSentInLettersThatEveryServerTakes() {
        assertThat(EmailAddress.sendable("info@Åre.se")).isEqualTo("info@xn--re-xia.se");
        assertThat(EmailAddress.sendable("Anna@Example.se")).isEqualTo("Anna@Example.se");
    }

    @Test
    void isOnePersonHoweverItIsWritten() {
        assertThat(EmailAddress.key(" Info@XN--RE-XIA.se")).isEqualTo(EmailAddress.key("mailto:info@ÅRE.se"));
    }
}
