package se.samsyn.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.InvalidInputException;

/** A file from its first edition to its removal, and what is said about it in between. */
class FileLifeTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    private final StoredFile file = new StoredFile("plan.pdf", pdf("ab/1", 10), "anna", MONDAY);

    @Test
    void keepsTheBytesBeforeUnderTheirNumberAndTheirAuthor() {
        FileVersion first = file.replace(pdf("ab/2", 20), 1, "bo", TUESDAY);

        assertThat(file.getStorageKey()).isEqualTo("ab/2");
        assertThat(file.getSize()).isEqualTo(20);
        assertThat(file.getPresentBy()).isEqualTo("bo");
        assertThat(file.getPresentSince()).isEqualTo(TUESDAY);
        assertThat(file.getOriginalName()).isEqualTo("plan.pdf");
        assertThat(first.getNumber()).isEqualTo(1);
        assertThat(first.getSize()).isEqualTo(10);
        assertThat(first.getCreatedBy()).isEqualTo("anna");
        assertThat(first.getCreatedAt()).isEqualTo(MONDAY);
        assertThat(file.replace(pdf("ab/3", 30), 2, "cia", TUESDAY).getCreatedBy())
                .isEqualTo("bo");
    }

    @Test
    void refusesAnotherFormatThanItsAddressPromises() {
        FileContent word = new FileContent("ab/2", FileFormat.DOCX, 1, "x", null, null);

        assertThatThrownBy(() -> file.replace(word, 1, "bo", TUESDAY)).hasMessage("error.file_another_format");
        assertThat(file.getStorageKey()).isEqualTo("ab/1");
    }

    @ParameterizedTest
    @CsvSource({"NOT_SCANNED, true", "CLEAN, true", "WAITING, false", "INFECTED, false"})
    void givesNobodyWhatIsInQuarantine(ScanState state, boolean served) {
        file.scanned(new Scan(state, null, MONDAY));

        assertThat(file.isServed()).isEqualTo(served);
    }

    @Test
    void givesNobodyWhatIsRemoved() {
        file.remove("bo", TUESDAY);

        assertThat(file.isRemoved()).isTrue();
        assertThat(file.isServed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, true, , ACCESSIBLE",
        "true, true, true, true, INACCESSIBLE, INACCESSIBLE",
        "false, true, true, true, , INACCESSIBLE",
        "true, false, true, true, , INACCESSIBLE",
        "true, true, false, true, , INACCESSIBLE",
        "true, true, true, false, ACCESSIBLE, INACCESSIBLE",
    })
    void letsNobodyTalkAwayWhatAMachineMisses(
            boolean tagged, boolean titled, boolean language, boolean text, Judgement found, AccessibilityState state) {
        file.learned(new DocumentFacts(3, tagged, titled, language, text));
        file.judge(found, null, null, "bo", TUESDAY);

        assertThat(file.getAccessibility().getState()).isEqualTo(state);
        assertThat(file.isInaccessible()).isEqualTo(state == AccessibilityState.INACCESSIBLE);
    }

    @Test
    void leavesTheJudgementToPeopleWhereTheFormatTellsNothing() {
        assertThat(file.getAccessibility().getState()).isEqualTo(AccessibilityState.UNKNOWN);

        file.judge(Judgement.ACCESSIBLE, null, null, "bo", TUESDAY);

        assertThat(file.getAccessibility().getState()).isEqualTo(AccessibilityState.ACCESSIBLE);
    }

    @Test
    void notesWhoMadeAnExceptionAndWhenOnce() {
        file.judge(null, ExemptionGround.THIRD_PARTY, " Från Socialstyrelsen ", "anna", MONDAY);
        file.judge(null, ExemptionGround.THIRD_PARTY, "Från Socialstyrelsen", "bo", TUESDAY);
        AccessibilityExemption same = file.getAccessibility().getException();
        file.judge(null, ExemptionGround.BURDEN, "Från Socialstyrelsen", "bo", TUESDAY);
        AccessibilityExemption other = file.getAccessibility().getException();

        assertThat(same.getDecidedBy()).isEqualTo("anna");
        assertThat(same.getReason()).isEqualTo("Från Socialstyrelsen");
        assertThat(other.getDecidedBy()).isEqualTo("bo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesAnExceptionWithoutAReason(String reason) {
        assertThatThrownBy(() -> file.judge(null, ExemptionGround.BURDEN, reason, "bo", TUESDAY))
                .hasMessage("error.exception_reason_missing");
        assertThatThrownBy(() -> file.judge(null, ExemptionGround.BURDEN, "a".repeat(1001), "bo", TUESDAY))
                .hasMessage("error.too_long");
    }

    @Test
    void forgetsJudgementAndExceptionWhenOtherBytesCome() {
        file.learned(new DocumentFacts(3, false, false, false, false));
        file.judge(Judgement.INACCESSIBLE, ExemptionGround.BEFORE_2018, "Gammal", "bo", MONDAY);

        file.replace(pdf("ab/2", 20), 1, "bo", TUESDAY);

        assertThat(file.getAccessibility().getState()).isEqualTo(AccessibilityState.UNKNOWN);
        assertThat(file.getAccessibility().getException().getGround()).isNull();
    }

    @Test
    void takesADescriptionWholeOrNotAtAll() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> file.describe(new FileDescription(
                        "Ny titel", "sv", "IMG_2041.JPG", false, "", given(null, null, " "), tags(21), point())));

        assertThat(refusal.fields())
                .extracting(InvalidField::field)
                .containsExactly("consentBy", "consentFor", "consentOn", "altText", "tags");
        assertThat(file.getTitle()).isEqualTo("plan");
    }

    @Test
    void keepsWhatIsSaidAboutAPicture() {
        file.describe(new FileDescription(
                "Fjäll",
                "sv",
                "En stig",
                false,
                " Bo Ek ",
                given("Anna", LocalDate.of(2026, 2, 1), "Webben"),
                FileDescription.tagsOf("Fjäll,  vinter ;FJÄLL,"),
                new FocalPoint(20, 130)));

        assertThat(file.getTags()).containsExactlyInAnyOrder("fjäll", "vinter");
        assertThat(file.getPhotographer()).isEqualTo("Bo Ek");
        assertThat(file.getConsent().getGivenBy()).isEqualTo("Anna");
        assertThat(file.getFocus()).isEqualTo(new FocalPoint(20, 100));
    }

    @Test
    void keepsNoNameWhenNobodyIsInThePicture() {
        Consent consent = given("Anna", LocalDate.of(2026, 2, 1), "Webben");
        consent.setState(ConsentState.NO_PERSONS);

        file.describe(new FileDescription("", "sv", "", true, "", consent, Set.of(), point()));

        assertThat(file.getConsent().getState()).isEqualTo(ConsentState.NO_PERSONS);
        assertThat(file.getConsent().getGivenBy()).isNull();
        assertThat(file.isDecorative()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_2041.JPG, true",
        "foto.webp, true",
        "' dsc0001.png ', true",
        "En bild av foto.png, false",
        "En stig i fjällen., false",
    })
    void knowsAFileNameFromWords(String text, boolean fileName) {
        assertThat(AltText.isFileName(text)).isEqualTo(fileName);
    }

    @Test
    void prefersThePagesWordsToTheLibrarys() {
        file.describe("", "sv", "Bibliotekets ord");

        assertThat(AltText.of("Sidans ord", file)).isEqualTo("Sidans ord");
        assertThat(AltText.of(" ", file)).isEqualTo("Bibliotekets ord");
        assertThat(AltText.of(null, null)).isEmpty();
    }

    @Test
    void offersOnlySizesThatAreSmallerThanThePicture() {
        assertThat(RenditionSize.below(961)).containsExactly(RenditionSize.SMALL, RenditionSize.MEDIUM);
        assertThat(RenditionSize.below(480)).isEmpty();
        assertThat(RenditionSize.of("kort")).contains(RenditionSize.CARD);
        assertThat(FilePath.of(3, RenditionSize.MEDIUM, "a b.png")).isEqualTo("/filer/3/960/a%20b.png");
    }

    private static FileContent pdf(String key, long size) {
        return new FileContent(key, FileFormat.PDF, size, "sum", null, null);
    }

    private static Consent given(String by, LocalDate on, String purpose) {
        Consent consent = new Consent();
        consent.setState(ConsentState.GIVEN);
        consent.setGivenBy(by);
        consent.setGivenOn(on);
        consent.setPurpose(purpose);
        return consent;
    }

    private static Set<String> tags(int count) {
        return IntStream.range(0, count).mapToObj(number -> "tagg" + number).collect(Collectors.toSet());
    }

    private static FocalPoint point() {
        return new FocalPoint();
    }
}
