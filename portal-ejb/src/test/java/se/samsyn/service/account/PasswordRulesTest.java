package se.samsyn.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.InvalidInputException;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fjällsjödimm", "tre ripor på fjället", "kx7-Qm2!vv9z", "ÅÄÖåäö abcde"})
    void takesAPasswordThatIsLongAndOnesOwn(String password) {
        PasswordRules.check("redaktor", password);
    }

    @ParameterizedTest
    @CsvSource({
        "'', error.password_too_short",
        "fjällsjödim, error.password_too_short",
        "Password1234, error.password_common",
        "Lösenord2026!, error.password_common",
        "sommarsommar, error.password_common",
        "1q2w3e4r5t6y, error.password_common",
        "123456789012, error.password_common",
        "abababababab, error.password_common",
        "abcdabcdabcd, error.password_common",
        "Redaktor-2026, error.password_is_username",
    })
    void refusesAPasswordThatIsEasyToGuess(String password, String reason) {
        assertThatThrownBy(() -> PasswordRules.check("redaktor", password))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo(reason);
                    assertThat(refusal.fields().get(0).field()).isEqualTo("password");
                });
    }

    @Test
    void takesAMonotonousPasswordWithAFifthCharacter() {
        PasswordRules.check("redaktor", "abcdabcdabce");
    }

    @Test
    void refusesAMissingPasswordAndANovel() {
        assertThatThrownBy(() -> PasswordRules.check("redaktor", null)).hasMessage("error.password_too_short");
        PasswordRules.check("redaktor", "abcdef ".repeat(28) + "abcd");
        assertThatThrownBy(() -> PasswordRules.check("redaktor", "abcdef ".repeat(28) + "abcde"))
                .hasMessage("error.too_long");
    }
}
