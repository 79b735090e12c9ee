package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.InvalidInputException;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Missbruk och beroende, missbruk-och-beroende",
        "Åre & Östersund: ÄLDRE, are-och-ostersund-aldre",
        "  Läget   i länet!  , laget-i-lanet",
        "Idé – café, ide-cafe",
        "Ærø Straße Łódź, aero-strasse-lodz",
        "Plan 2020/2021, plan-2020-2021",
        "'???', namnlos",
        "'', namnlos",
        "-, namnlos",
        "x, x"
    })
    void spellsATitleInPlainLetters(String title, String slug) {
        assertThat(Slug.ofTitle(title)).hasToString(slug);
    }

    @Test
    void endsALongTitleAfterItsLastWholeWord() {
        String fortyNine = "a".repeat(49);

        assertThat(Slug.ofTitle(fortyNine + " " + "b".repeat(20)).value()).isEqualTo(fortyNine + "-" + "b".repeat(20));
        assertThat(Slug.ofTitle(fortyNine + " " + "b".repeat(20) + " c").value())
                .isEqualTo(fortyNine + "-" + "b".repeat(20));
        assertThat(Slug.ofTitle(fortyNine + " " + "b".repeat(21)).value()).isEqualTo(fortyNine);
    }

    @Test
    void cutsAWordThatIsTooLongByItself() {
        assertThat(Slug.ofTitle("a".repeat(71)).value()).isEqualTo("a".repeat(70));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2020", "a-b", "plan-2"})
    void takesAnAddressAsItIs(String value) {
        assertThat(Slug.isValid(value)).isTrue();
        assertThat(new Slug(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "å", "a b", "a/b", "a.b", "a\n"})
    void refusesWhatIsNoAddress(String value) {
        assertThat(Slug.isValid(value)).isFalse();
        assertThatThrownBy(() -> new Slug(value)).isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("error.slug_invalid");
            assertThat(refusal.values()).containsExactly(70);
        });
    }

    @Test
    void refusesAnAddressThatIsMissingOrTooLong() {
        assertThat(Slug.isValid(null)).isFalse();
        assertThat(Slug.isValid("a".repeat(70))).isTrue();
        assertThat(Slug.isValid("a".repeat(71))).isFalse();
    }

    @Property
    boolean makesAValidAddressOfAnyTitle(@ForAll String title) {
        return Slug.isValid(Slug.ofTitle(title).value());
    }
}
