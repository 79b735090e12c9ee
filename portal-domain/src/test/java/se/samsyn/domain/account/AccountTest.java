package se.samsyn.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.InvalidInputException;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void keepsTheUserNameInLowerCase() {
        assertThat(account(" Redaktor.Ett ").username()).isEqualTo("redaktor.ett");
        assertThat(Account.normalised(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "-a", "å", "a/b", "a<b"})
    void refusesAUserNameThatIsHardToType(String username) {
        assertThatThrownBy(() -> account(username))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("error.username_invalid");
    }

    @Test
    void refusesAUserNameThatIsMissingOrTooLong() {
        assertThatThrownBy(() -> account(" ")).hasMessage("error.required");
        assertThatThrownBy(() -> account("a".repeat(61))).hasMessage("error.too_long");
        assertThat(account("a".repeat(60)).username()).hasSize(60);
    }

    @ParameterizedTest
    @CsvSource({"a", "a@b", "a b@c.se", "@b.se", "a@b.", "a@b@c.se", "<a@b.se>"})
    void refusesAnAddressThatMailCannotReach(String email) {
        Account account = account("a");

        assertThatThrownBy(() -> account.describe("A", email))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("error.email_invalid");
                    assertThat(refusal.fields().get(0).field()).isEqualTo("email");
                });
        assertThat(account.email()).isEqualTo("a@example.se");
    }

    @Test
    void endsSessionsWhenRolesChangeAndOnlyThen() {
        Account account = account("a");

        account.changeRoles(Set.of(Role.EDITOR, Role.ADMINISTRATOR));
        account.changeRoles(Set.of(Role.ADMINISTRATOR, Role.EDITOR));

        assertThat(account.roles()).containsExactly(Role.EDITOR, Role.ADMINISTRATOR);
        assertThat(account.securityVersion()).isEqualTo(1);
    }

    @Test
    void takesRolesAway() {
        Account account = account("a");
        account.changeRoles(Set.of(Role.EDITOR, Role.PUBLISHER));

        account.changeRoles(Set.of(Role.PUBLISHER));

        assertThat(account.roles()).containsExactly(Role.PUBLISHER);
        account.changeRoles(Set.of());
        assertThat(account.roles()).isEmpty();
    }

    @Test
    void endsSessionsWhenThePasswordChanges() {
        Account account = account("a");

        account.changePassword("new");

        assertThat(account.passwordHash()).isEqualTo("new");
        assertThat(account.securityVersion()).isEqualTo(1);
    }

    @Test
    void endsSessionsWhenItIsDeactivated() {
        Account account = account("a");

        account.deactivate();
        account.deactivate();

        assertThat(account.isActive()).isFalse();
        assertThat(account.securityVersion()).isEqualTo(1);
        account.activate();
        assertThat(account.isActive()).isTrue();
    }

    @Test
    void looksAfterOthersOnlyAsAnActiveAdministrator() {
        Account account = account("a");
        assertThat(account.isActiveAdministrator()).isFalse();

        account.changeRoles(Set.of(Role.ADMINISTRATOR));
        assertThat(account.isActiveAdministrator()).isTrue();

        account.deactivate();
        assertThat(account.isActiveAdministrator()).isFalse();
    }

    private static Account account(String username) {
        return new Account(username, "Redaktör", "a@example.se", "hash", NOW);
    }
}
