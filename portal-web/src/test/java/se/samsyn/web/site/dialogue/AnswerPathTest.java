package se.samsyn.web.site.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPathTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP_";

    @Test
    void readsATokenInEitherLanguage() {
        assertThat(AnswerPath.of("/svara/" + TOKEN)).get().satisfies(path -> {
            assertThat(path.token().text()).isEqualTo(TOKEN);
            assertThat(path.english()).isFalse();
            assertThat(path.sitePath()).isEqualTo("/svara/" + TOKEN);
        });
        assertThat(AnswerPath.of("/en/svara/" + TOKEN).orElseThrow().english()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/svara", "/svara/", "/svara/kort", "/svara/" + TOKEN + "x", "/svara/" + TOKEN + "/mer"})
    void readsNothingElse(String path) {
        assertThat(AnswerPath.of(path)).isEmpty();
    }

    @Test
    void keepsTheSecretOutOfItsOwnDescription() {
        assertThat(AnswerPath.of("/svara/" + TOKEN).orElseThrow().toString()).doesNotContain(TOKEN);
    }
}
