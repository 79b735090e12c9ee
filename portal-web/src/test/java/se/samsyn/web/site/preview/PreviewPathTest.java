package se.samsyn.web.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.preview.PreviewToken;

class PreviewPathTest {

    private static final PreviewToken TOKEN = PreviewToken.random();

    private static PreviewPath path(String rest) {
        return PreviewPath.of(TOKEN.text() + rest).orElseThrow();
    }

    @Test
    void readsThePageAndItsParts() {
        assertThat(path("")).isEqualTo(new PreviewPath(TOKEN, null, "", null));
        assertThat(path("/beslutsdel")).isEqualTo(new PreviewPath(TOKEN, null, "beslutsdel", null));
    }

    @Test
    void readsADraftThatBelongsToIt() {
        assertThat(path("/utkast/12")).isEqualTo(new PreviewPath(TOKEN, 12L, "", null));
        assertThat(path("/utkast/12/beslutsdel")).isEqualTo(new PreviewPath(TOKEN, 12L, "beslutsdel", null));
    }

    @Test
    void readsAFile() {
        assertThat(path("/filer/7/%C3%B6versikt.pdf"))
                .isEqualTo(new PreviewPath(TOKEN, null, "", "/7/%C3%B6versikt.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "/../admin", "%2e%2e/x"})
    void knowsNothingElse(String rest) {
        assertThat(PreviewPath.of(rest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/b", "/filer/7", "/filer/7/a/b/c", "/filer/x/b", "/utkast/", "/utkast/x/y/z", "x"})
    void knowsNothingElseBelowAToken(String rest) {
        assertThat(PreviewPath.of(TOKEN.text() + rest)).isEmpty();
    }
}
