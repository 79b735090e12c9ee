package se.samsyn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortalExceptionTest {

    @Test
    void keepsTypedTextOutOfTheLog() {
        var refusal = new InvalidInputException("email", "error.not_an_address", "anna@example.se");

        assertThat(refusal).hasMessage("error.not_an_address");
        assertThat(refusal.values()).containsExactly("anna@example.se");
    }

    @Test
    void tellsEveryWrongField() {
        var refusal = new InvalidInputException(
                List.of(InvalidField.of("title", "error.too_long", 200), InvalidField.of("slug", "error.required")));

        assertThat(refusal.messageKey()).isEqualTo("error.too_long");
        assertThat(refusal.values()).containsExactly(200);
        assertThat(refusal.fields()).extracting(InvalidField::field).containsExactly("title", "slug");
    }

    @Test
    void rollsBackAndLeavesAServiceUnwrapped() {
        var marker = NotFoundException.class.getSuperclass().getAnnotation(ApplicationException.class);

        assertThat(marker.rollback()).isTrue();
        assertThat(marker.inherited()).isTrue();
    }

    @Test
    void tellsOfWhatWasLeftOut() {
        String id = null;

        assertThat(new NotFoundException("error.item_not_found", id).values()).containsExactly((Object) null);
    }
}
