package se.samsyn.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @BeforeEach
    void start() {
        passwords.inventNobody();
    }

    @Test
    void keepsPasswordsAsArgon2idWithTheRecommendedCost() {
        assertThat(passwords.hash("fjällsjö i dimma")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void knowsTheRightPasswordFromAnother() {
        String hash = passwords.hash("fjällsjö i dimma");

        assertThat(passwords.matches("fjällsjö i dimma", hash)).isTrue();
        assertThat(passwords.matches("fjällsjö i dimmA", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void giveEveryAccountASaltOfItsOwn() {
        assertThat(passwords.hash("fjällsjö i dimma")).isNotEqualTo(passwords.hash("fjällsjö i dimma"));
    }

    @Test
    void takesALetterWithARingHoweverTheKeyboardSendsIt() {
        String hash = passwords.hash("sj\u00F6\u00E5r i dimma");

        assertThat(passwords.matches("sjo\u0308a\u030Ar i dimma", hash)).isTrue();
    }

    @Test
    void doesNotHashANovel() {
        String longest = "a".repeat(200);
        String hash = passwords.hash(longest);

        assertThat(passwords.matches(longest, hash)).isTrue();
        assertThat(passwords.matches("a".repeat(201), passwords.hash("a".repeat(201))))
                .isFalse();
    }

    @Test
    void saysNoToNobody() {
        assertThat(passwords.matchesNobody("fjällsjö i dimma")).isFalse();
    }
}
