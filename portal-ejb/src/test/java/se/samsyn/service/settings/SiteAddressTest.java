package se.samsyn.service.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://fou.example.se, '', https://fou.example.se/nyheter",
        "https://fou.example.se/, '', https://fou.example.se/nyheter",
        "https://example.se, /fou, https://example.se/fou/nyheter",
        "https://example.se/fou, /fou, https://example.se/fou/nyheter",
    })
    void beginsAsOperationsHasSaid(String said, String folder, String full) {
        SiteAddress address = saying(said);
        address.deployedAt(folder);
        address.askedAt(18080);

        assertThat(address.of("/nyheter")).isEqualTo(full);
        assertThat(address.isSaid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fou.example.se", "https://", "ftp://fou.example.se"})
    void isThisServerWhereNobodyHasSaidAnAddress(String said) {
        SiteAddress address = saying(said);
        address.deployedAt("/fou");
        address.askedAt(18080);

        assertThat(address.of("/nyheter")).isEqualTo("http://localhost:18080/fou/nyheter");
        assertThat(address.isSaid()).isFalse();
    }

    @Test
    void hasAHostBeforeTheServerHasBeenAsked() {
        assertThat(saying("").of("/nyheter")).isEqualTo("http://localhost:8080/nyheter");
    }

    private static SiteAddress saying(String said) {
        return new SiteAddress(new Settings() {
            @Override
            public Optional<String> find(Setting setting) {
                return Optional.of(said).filter(text -> !text.isBlank());
            }
        });
    }
}
