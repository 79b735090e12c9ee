package se.samsyn.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.accessibility.AssessmentMethod;
import se.samsyn.domain.accessibility.DefectGround;
import se.samsyn.domain.account.Role;
import se.samsyn.domain.alert.AlertLevel;
import se.samsyn.domain.bulk.BulkAction;
import se.samsyn.domain.bulk.BulkItem;
import se.samsyn.domain.bulk.BulkJob;
import se.samsyn.domain.check.Readability;
import se.samsyn.domain.check.Severity;
import se.samsyn.domain.checkin.CheckInStatus;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.content.StaffRow;
import se.samsyn.domain.content.StaffSearch;
import se.samsyn.domain.content.VersionState;
import se.samsyn.domain.directory.OrganisationKind;
import se.samsyn.domain.event.EventKind;
import se.samsyn.domain.event.EventMode;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.event.ProgrammeItemKind;
import se.samsyn.domain.link.LinkOutcome;
import se.samsyn.domain.mail.MailState;
import se.samsyn.domain.maintenance.MaintenanceList;
import se.samsyn.domain.manuscript.Side;
import se.samsyn.domain.media.AccessibilityState;
import se.samsyn.domain.media.ConsentState;
import se.samsyn.domain.media.ExemptionGround;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileSearch;
import se.samsyn.domain.media.Judgement;
import se.samsyn.domain.media.ScanState;
import se.samsyn.domain.network.NetworkScope;
import se.samsyn.domain.plan.PlanPartKind;
import se.samsyn.domain.project.ProjectKind;
import se.samsyn.domain.project.ProjectStatus;
import se.samsyn.domain.registration.RegistrationAct;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.review.ReviewStep;
import se.samsyn.domain.review.SharedKind;

class StaffBundleTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path CHECKS = Path.of("../portal-domain/src/main/java/se/samsyn/domain/check");
    private static final Path CODE = Path.of("src/main/java/se/samsyn/web/admin");
    private static final Pattern IN_VIEWS =
            Pattern.compile("text\\['([a-z_.0-9-]+[a-z0-9])']|text\\.format\\('([a-z_.0-9]+)'");
    private static final Pattern IN_CHECKS = Pattern.compile("\"(check\\.[a-z_]+)\"");
    private static final Pattern IN_CODE = Pattern.compile("\"((?:admin|error|file_picker)[a-z_.]*\\.[a-z_]+)\"");

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void saysItselfWhatFacesWouldSayInEnglish() {
        Set<String> said = keys("/jakarta/faces/Messages.properties");
        said.removeIf(key -> key.endsWith("_detail"));

        assertThat(said).hasSizeGreaterThan(30);
        assertThat(keys("faces.properties")).containsAll(said).isEqualTo(keys("faces_en.properties"));
        assertThat(ResourceBundle.getBundle("se.samsyn.web.admin.faces", Locale.forLanguageTag("sv"))
                        .getString("jakarta.faces.component.UISelectOne.INVALID"))
                .startsWith("Valet finns inte längre");
    }

    @Test
    void hasEveryKeyThatAStaffPageNames() {
        assertThat(keys("messages.properties"))
                .containsAll(used(VIEWS.resolve("admin"), IN_VIEWS))
                .containsAll(used(VIEWS.resolve("WEB-INF/admin"), IN_VIEWS));
    }

    @Test
    void hasEveryKeyThatTheCodeOfThePagesNames() {
        Set<String> named = used(CODE, IN_CODE);
        named.removeIf(key -> key.startsWith("admin_login"));
        assertThat(keys("messages.properties")).containsAll(named);
    }

    @Test
    void hasWordsForEveryFindingOfTheChecks() {
        assertThat(used(CHECKS, IN_CHECKS)).hasSizeGreaterThan(15);
        assertThat(keys("messages.properties")).containsAll(used(CHECKS, IN_CHECKS));
    }

    @Test
    void namesEveryConstantThatStaffMeet() {
        assertThat(keys("messages.properties"))
                .containsAll(labels("role", Role.values()))
                .containsAll(labels("alert_level", AlertLevel.values()))
                .containsAll(labels("defect_ground", DefectGround.values()))
                .containsAll(labels("assessment_method", AssessmentMethod.values()))
                .containsAll(labels("maintenance_list", MaintenanceList.values()))
                .containsAll(labels("mail_state", MailState.values()))
                .containsAll(labels("admin_mail.help", MailState.TROUBLED.toArray(MailState[]::new)))
                .containsAll(labels("broken", LinkOutcome.values()).stream()
                        .filter(label -> !label.equals("broken.OK"))
                        .toList())
                .containsAll(labels("version_state", VersionState.values()))
                .containsAll(labels("review.step", ReviewStep.values()))
                .containsAll(labels("shared_kind", SharedKind.values()))
                .containsAll(labels("error.shared_not_mine", SharedThing.values()))
                .containsAll(labels("standing", StaffSearch.Standing.values()))
                .containsAll(labels("merge.changed", Side.values()))
                .containsAll(labels("checks.severity", Severity.values()))
                .containsAll(labels("checks.lix", Readability.Band.values()))
                .containsAll(labels("bulk_action", BulkAction.values()))
                .containsAll(labels("admin_bulk_create.ask", BulkAction.values()))
                .containsAll(labels("admin_bulk_create.means", BulkAction.values()))
                .containsAll(labels("admin_bulk_create.begin", BulkAction.values()))
                .containsAll(labels("bulk_state", BulkJob.State.values()))
                .containsAll(labels("bulk_result", BulkItem.Result.values()))
                .containsAll(labels("translated", StaffRow.Translated.values()))
                .containsAll(labels("network_scope", NetworkScope.values()))
                .containsAll(labels("plan_part_kind", PlanPartKind.values()))
                .containsAll(labels("project_kind", ProjectKind.values()))
                .containsAll(labels("project_status", ProjectStatus.values()))
                .containsAll(labels("event_kind", EventKind.values()))
                .containsAll(labels("event_mode", EventMode.values()))
                .containsAll(labels("event_status", EventStatus.values()))
                .containsAll(labels("programme_item_kind", ProgrammeItemKind.values()))
                .containsAll(labels("participant_category", ParticipantCategory.values()))
                .containsAll(labels("registration_state", RegistrationState.values()))
                .containsAll(labels("registration_act", RegistrationAct.values()))
                .containsAll(labels("organisation_kind", OrganisationKind.values()))
                .containsAll(labels("scan_state", ScanState.values()))
                .containsAll(labels("admin_media_edit.rescanned", ScanState.values()))
                .containsAll(labels("consent", ConsentState.values()))
                .containsAll(labels("accessibility_state", AccessibilityState.values()))
                .containsAll(labels("judgement", Judgement.values()))
                .containsAll(labels("exemption_ground", ExemptionGround.values()))
                .containsAll(labels("file_lack", FileSearch.Lack.values()))
                .containsAll(Arrays.stream(BlockKind.values())
                        .map(kind -> "block." + kind.key())
                        .toList())
                .containsAll(Arrays.stream(ContentType.values())
                        .map(type -> "type." + type.key())
                        .toList())
                .containsAll(Arrays.stream(FileRefused.Reason.values())
                        .map(reason -> new FileRefused(reason).messageKey())
                        .toList());
    }

    @Test
    void saysWhySomebodyIsNotCheckedIn() {
        assertThat(keys("messages.properties"))
                .containsAll(labels("check_in_error", new CheckInStatus[] {CheckInStatus.NOT_TODAY, CheckInStatus.OFF}))
                .containsAll(labels("check_in_error", RegistrationState.values()).stream()
                        .filter(label -> !label.equals("check_in_error.CONFIRMED"))
                        .toList());
    }

    private static Set<String> keys(String bundle) {
        Properties words = new Properties();
        try (var reader =
                new InputStreamReader(StaffBundleTest.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static Set<String> used(Path folder, Pattern pattern) {
        return files(folder).stream()
                .flatMap(file -> pattern.matcher(read(file))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
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

    private static List<String> labels(String group, Enum<?>[] constants) {
        return Arrays.stream(constants).map(each -> group + "." + each.name()).toList();
    }
}
