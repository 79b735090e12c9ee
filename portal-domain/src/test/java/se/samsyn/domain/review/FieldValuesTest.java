package se.samsyn.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldValuesTest {

    private final FieldValues before = new FieldValues()
            .with("name", "Anna Berg")
            .with("phone", null)
            .with("email", " ")
            .with("listed", false);

    @Test
    void tellsWhatIsDifferentAndMakesItSo() {
        FieldValues after = new FieldValues()
                .with("name", "Anna Berg")
                .with("phone", "063-10 00 00")
                .with("email", null)
                .with("listed", true);

        List<ChangedField> changes = before.changedIn(after);

        assertThat(changes).extracting(ChangedField::getField).containsExactly("phone", "listed");
        assertThat(changes).extracting(ChangedField::getBefore).containsExactly(null, "false");
        assertThat(before.changedBy(changes).text("phone")).isEqualTo("063-10 00 00");
        assertThat(before.changedBy(changes).yes("listed")).isTrue();
        assertThat(before.changedBy(changes).text("name")).isEqualTo("Anna Berg");
        assertThat(FieldValues.touch(changes, Set.of("listed"))).isTrue();
        assertThat(FieldValues.touch(changes, Set.of("name", "email"))).isFalse();
    }

    @Test
    void emptiesAField() {
        List<ChangedField> changes =
                before.changedIn(before.changedBy(List.of(new ChangedField("name", "Anna Berg", null))));

        assertThat(changes).singleElement().extracting(ChangedField::getAfter).isNull();
        assertThat(before.changedBy(changes).plain("name")).isEmpty();
    }
}
