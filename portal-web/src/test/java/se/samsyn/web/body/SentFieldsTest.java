package se.samsyn.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentFieldsTest {

    private final SentFields fields = new SentFields();

    @Test
    void readsNamesAndValuesInTheirOrder() {
        fields.addEncoded("namn=%C3%85sa+L&val=ett&val=tv%C3%A5&tom=&ensam");

        assertThat(fields.asMap().keySet()).containsExactly("namn", "val", "tom", "ensam");
        assertThat(fields.asMap().get("namn")).containsExactly("Åsa L");
        assertThat(fields.asMap().get("val")).containsExactly("ett", "två");
        assertThat(fields.asMap().get("tom")).containsExactly("");
        assertThat(fields.asMap().get("ensam")).containsExactly("");
    }

    @Test
    void cleansWhatComesIn() {
        fields.addEncoded("q=A%CC%8Angstr%C3%B6m%00%EF%BF%BE");

        assertThat(fields.asMap().get("q")).containsExactly("Ångström");
    }

    @Test
    void takesAPercentSignThatEncodesNothingForItself() {
        fields.addEncoded("q=100%&r=%zz&&=x");

        assertThat(fields.asMap().get("q")).containsExactly("100%");
        assertThat(fields.asMap().get("r")).containsExactly("%zz");
        assertThat(fields.asMap()).hasSize(2);
    }

    @Test
    void refusesMoreThanAnyFormHas() {
        String many = "a=1&".repeat(10_001);

        assertThatThrownBy(() -> fields.addEncoded(many))
                .isInstanceOfSatisfying(
                        BodyRefused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(BodyProblem.BROKEN));
    }
}
