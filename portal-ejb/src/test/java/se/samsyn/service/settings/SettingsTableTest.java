package se.samsyn.service.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of settings in the guide for operations says what the code says. */
class SettingsTableTest {
    private static final Path GUIDE = Path.of("../docs/operations.md");
    private static final String BEGIN = "<!-- settings: made from Setting.java -->\n";
    private static final String END = "<!-- end of settings -->";

    /** Run with -Dsamsyn.docs=write to put the table right. */
    @Test
    void standsInTheGuideForOperations() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        int end = guide.indexOf(END);
        if ("write".equals(System.getProperty("samsyn.docs"))) {
            Files.writeString(GUIDE, guide.substring(0, begin) + table() + guide.substring(end));
            return;
        }

        assertThat(guide.substring(begin, end)).isEqualTo(table());
    }

    private static String table() {
        String rows =
                Arrays.stream(Setting.values()).map(SettingsTableTest::row).collect(Collectors.joining());
        return "| key | environment | default | meaning |\n|---|---|---|---|\n" + rows;
    }

    private static String row(Setting setting) {
        return "| `%s` | `%s` | %s | %s |\n"
                .formatted(setting.key(), setting.environmentName(), shownDefault(setting), meaning(setting));
    }

    private static String shownDefault(Setting setting) {
        return setting.defaultValue().isEmpty() ? "none" : "`" + setting.defaultValue() + "`";
    }

    private static String meaning(Setting setting) {
        return setting.isSecret() ? setting.description() + " Secret: never logged." : setting.description();
    }
}
