package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://film.example/a|b, https://film.example/a%7Cb, film.example",
        "www.skr.se, https://www.skr.se, www.skr.se",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ffilm.example%2F7, https://film.example/7, film.example",
        "https://film.example:8443/%zz, https://film.example:8443/%zz, film.example",
        "fou@example.se, fou@example.se, ''",
        "film, film, ''",
        "'', '', ''",
    })
    void takesTheAddressOfABlockAsItWasMeant(String typed, String kept, String host) {
        Block film = new Block(BlockKind.VIDEO);

        film.setUrl(typed);

        assertThat(film.getUrl()).isEqualTo(kept);
        assertThat(film.getHost()).isEqualTo(host);
    }
}
