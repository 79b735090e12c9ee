package se.samsyn.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.accessibility.AssessmentMethod;
import se.samsyn.domain.accessibility.DefectGround;
import se.samsyn.domain.alert.AlertLevel;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.VersionState;
import se.samsyn.domain.directory.OrganisationKind;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventMode;
import se.samsyn.domain.event.EventPhase;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.network.NetworkScope;
import se.samsyn.domain.plan.PlanPartKind;
import se.samsyn.domain.project.ProjectKind;
import se.samsyn.domain.project.ProjectStatus;
import se.samsyn.domain.registration.RegistrationAvailability;

class SiteBundleTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF");
    private static final Pattern USED = Pattern.compile("words\\.of\\('([a-zA-Z_.]+)'[,)]|key=\"([a-z_.]+)\"");

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void hasEveryKeyThatAViewNames() {
        assertThat(keys("messages.properties")).containsAll(keysInViews());
    }

    @Test
    void namesEveryConstantThatAReaderMeets() {
        assertThat(keys("messages.properties"))
                .containsAll(labels("alert_level", AlertLevel.values()))
                .containsAll(labels("defect_ground", DefectGround.values()))
                .containsAll(labels("assessment_method", AssessmentMethod.values()))
                .containsAll(labels("content_type", ContentType.values()))
                .containsAll(labels("network_scope", NetworkScope.values()))
                .containsAll(labels("plan_part_kind", PlanPartKind.values()))
                .containsAll(labels("project_kind", ProjectKind.values()))
                .containsAll(labels("project_status", ProjectStatus.values()))
                .containsAll(labels("event_kind", EventKind.values()))
                .containsAll(labels("event_mode", EventMode.values()))
                .containsAll(labels("event_state", EventPhase.values()))
                .containsAll(labels("participant_category", ParticipantCategory.values()))
                .containsAll(labels("site_registration.as", ParticipantCategory.values()))
                .containsAll(refusals())
                .containsAll(labels("site_preview", VersionState.values()))
                .containsAll(labels("organisation_kind", OrganisationKind.values()));
    }

    private static Set<String> keys(String bundle) {
        Properties words = new Properties();
        try (var reader =
                new InputStreamReader(SiteBundleTest.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static Set<String> keysInViews() {
        return Stream.of("site", "tags/site", "templates")
                .flatMap(folder -> files(VIEWS.resolve(folder)).stream())
                .filter(file -> file.toString().contains("site"))
                .flatMap(file -> USED.matcher(read(file))
                        .results()
                        .map(match -> match.group(1) == null ? match.group(2) : match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> refusals() {
        return Arrays.stream(RegistrationAvailability.values())
                .filter(standing -> !standing.isOpen())
                .map(RegistrationAvailability::refusal)
                .toList();
    }

    private static List<String> labels(String group, Enum<?>[] constants) {
        return Arrays.stream(constants).map(each -> group + "." + each.name()).toList();
    }
}
