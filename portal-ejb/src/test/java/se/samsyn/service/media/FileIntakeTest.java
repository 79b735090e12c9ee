package se.samsyn.service.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.domain.media.FileContent;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileRefused.Reason;
import se.samsyn.domain.media.ScanState;
import se.samsyn.service.settings.Settings;

class FileIntakeTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    private FileIntake intake;

    @BeforeEach
    void open() {
        Settings settings = StorageFixture.settings(folder);
        intake = new FileIntake(StorageFixture.storage(folder), settings, StorageFixture.scanner(settings));
    }

    @Test
    void keepsADocumentAsItIs() throws IOException {
        byte[] pdf = SamplePdf.accessible().bytes();

        FileContent content = take(pdf, "rapport.pdf");

        assertThat(content.format()).isEqualTo(FileFormat.PDF);
        assertThat(content.size()).isEqualTo(pdf.length);
        assertThat(content.width()).isNull();
        assertThat(content.storageKey()).isEqualTo(content.sha256().substring(0, 2) + "/" + content.sha256());
        assertThat(folder.resolve(content.storageKey())).hasBinaryContent(pdf);
    }

    @ParameterizedTest
    @CsvSource({
        "DOCX, application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "PPTX, application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
    })
    void knowsOfficeDocumentsByTheirMainPart(FileFormat format, String mainPart) throws IOException {
        byte[] document = SampleFiles.zip(Map.of("[Content_Types].xml", SampleFiles.contentTypes(mainPart)));

        assertThat(take(document, "x").format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "ODT, application/vnd.oasis.opendocument.text",
        "ODS, application/vnd.oasis.opendocument.spreadsheet",
        "ODP, application/vnd.oasis.opendocument.presentation",
    })
    void knowsOpenDocumentsByTheirNote(FileFormat format, String note) throws IOException {
        assertThat(take(SampleFiles.zip(Map.of("mimetype", SampleFiles.text(note))), "x")
                        .format())
                .isEqualTo(format);
    }

    @Test
    void takesTextInUtf8AndInWindowsOldEncoding() throws IOException {
        assertThat(take(SampleFiles.text("ort;antal\nÅre;3\n"), "tabell.csv").format())
                .isEqualTo(FileFormat.CSV);
        assertThat(take("ort;antal\nÅre;3\n".getBytes(StandardCharsets.ISO_8859_1), "tabell.txt")
                        .format())
                .isEqualTo(FileFormat.TXT);
        assertThat(take(SampleFiles.text("a < b and c > d"), "a.txt").format()).isEqualTo(FileFormat.TXT);
    }

    @ParameterizedTest
    @CsvSource({
        "MZ\u0000, program.exe",
        "<svg xmlns='http://www.w3.org/2000/svg'/>, bild.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'/>, bild.txt",
        "<!doctype html><p>x, sida.html",
        "<!doctype html><p>x, sida.txt",
        "  <p>x, sida.csv",
        "hej <script>alert(1)</script>, sida.txt",
        "hej\u0001då, text.txt",
        "hej, utan",
        "GIF, a.pdf",
        "%PDF, a.pdf",
        "%!PS-Adobe, a.ps",
    })
    void refusesWhatIsNotOnTheList(String bytes, String name) throws IOException {
        assertRefused(Reason.TYPE_NOT_ALLOWED, SampleFiles.text(bytes), name, false);
    }

    @Test
    void refusesAZipThatIsNoDocument() throws IOException {
        assertRefused(Reason.TYPE_NOT_ALLOWED, SampleFiles.zip(Map.of("a", SampleFiles.text("a"))), "a.docx", false);
        assertRefused(
                Reason.TYPE_NOT_ALLOWED,
                SampleFiles.zip(Map.of("mimetype", SampleFiles.text("application/epub+zip"))),
                "a.odt",
                false);
        assertRefused(
                Reason.TYPE_NOT_ALLOWED,
                SampleFiles.zip(Map.of("[Content_Types].xml", SampleFiles.contentTypes("application/xml"))),
                "a.docx",
                false);
    }

    @Test
    void refusesABrokenZip() throws IOException {
        assertRefused(Reason.UNREADABLE, SampleFiles.text("PK\u0003\u0004broken"), "a.docx", false);
    }

    @Test
    void readsTheWordsOfADocumentWhileItComesIn() throws IOException {
        byte[] pdf = SamplePdf.accessible().bytes();

        FileIntake.Taken taken = intake.take(new ByteArrayInputStream(pdf), "rapport.pdf", false);

        assertThat(taken.reading().text()).contains("Samverkan");
        assertThat(taken.reading().facts().isComplete()).isTrue();
        assertThat(taken.scan().getState()).isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void refusesMacros() throws IOException {
        byte[] declared = SampleFiles.contentTypes("application/vnd.ms-word.document.macroEnabled.main+xml");
        byte[] harmless = SampleFiles.contentTypes(SampleFiles.DOCX + ".main+xml");

        assertRefused(Reason.HAS_MACROS, SampleFiles.zip(Map.of("[Content_Types].xml", declared)), "a.docx", false);
        assertRefused(
                Reason.HAS_MACROS,
                SampleFiles.zip(Map.of("[Content_Types].xml", harmless, "word/vbaProject.bin", new byte[1])),
                "a.docx",
                false);
    }

    @Test
    void refusesADocumentThatSwells() throws IOException {
        byte[] swelling = SampleFiles.zip(Map.of(
                "[Content_Types].xml",
                SampleFiles.contentTypes(SampleFiles.DOCX + ".main+xml"),
                "word/document.xml",
                new byte[11 * MEGABYTE]));

        assertRefused(Reason.SWELLS, swelling, "a.docx", false);
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() throws IOException {
        assertRefused(Reason.EMPTY, new byte[0], "a.pdf", false);
        assertThat(take(textOf(2 * MEGABYTE), "a.txt").size()).isEqualTo(2 * MEGABYTE);
        FileRefused refusal = refusal(textOf(2 * MEGABYTE + 1), "a.txt", false);
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal.values()).containsExactly(2);
    }

    @Test
    void refusesAnImageThatIsLargerThanImagesMayBe() throws IOException {
        byte[] large = Arrays.copyOf(SampleFiles.image("png", 2, 2), MEGABYTE + 1);

        assertThat(refusal(large, "a.png", false).values()).containsExactly(1);
        assertThat(refusal(large, "a.png", true).values()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesTextThatIsCalledAnImage(boolean imageWanted) throws IOException {
        assertRefused(Reason.NOT_AN_IMAGE, SampleFiles.text("hej"), "bild.png", imageWanted);
    }

    @Test
    void refusesADocumentWhereAnImageIsWanted() throws IOException {
        assertRefused(Reason.NOT_AN_IMAGE, SampleFiles.text("%PDF-1.7"), "a.pdf", true);
    }

    @Test
    void takesPhotosWhoseColourProfileIsEmptyBrokenOrOfAnotherKind() throws IOException {
        byte[] photo = SampleFiles.image("jpeg", 40, 20);
        byte[] grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        byte[] wide = ICC_Profile.getInstance(ColorSpace.CS_CIEXYZ).getData();
        byte[] lying = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(lying, 128, 400, (byte) 0xFF);

        for (byte[] profile : List.of(new byte[0], SampleFiles.text("ICC"), new byte[200], grey, wide, lying)) {
            FileContent content = take(SampleFiles.withProfile(photo, profile), "foto.jpg");

            assertThat(content.width()).isEqualTo(40);
            BufferedImage kept =
                    ImageIO.read(folder.resolve(content.storageKey()).toFile());
            assertThat(new Color(kept.getRGB(5, 10)).getRed()).isGreaterThan(200);
            assertThat(new Color(kept.getRGB(35, 10)).getBlue()).isGreaterThan(200);
        }
    }

    @Test
    void takesAPdfThatBeginsLate() throws IOException {
        byte[] pdf = SamplePdf.accessible().bytes();

        for (String before : List.of("\uFEFF", "\r\n\r\n", "Content-Type: application/pdf\r\n\r\n", "\n".repeat(900))) {
            byte[] late = SampleFiles.joined(SampleFiles.text(before), pdf);
            FileIntake.Taken taken = intake.take(new ByteArrayInputStream(late), "rapport.pdf", false);

            assertThat(taken.content().format()).isEqualTo(FileFormat.PDF);
            assertThat(taken.reading().text()).contains("Samverkan");
        }
        byte[] page = SampleFiles.joined(SampleFiles.text("<script>alert(1)</script>"), pdf);
        assertThat(refusal(page, "rapport.pdf", false).reason()).isEqualTo(Reason.TYPE_NOT_ALLOWED);
    }

    @Test
    void tellsTheTrueReasonOfARefusal() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertThat(refusal(old, "brev.doc", false).reason()).isEqualTo(Reason.OLD_OFFICE);
        assertThat(refusal(old, "brev.docx", false).reason()).isEqualTo(Reason.LOCKED);
        byte[] wide = "ort;antal\nÅre;3".getBytes(StandardCharsets.UTF_16);
        assertThat(refusal(wide, "tabell.csv", false).reason()).isEqualTo(Reason.TEXT_ENCODING);
        assertThat(refusal(SampleFiles.text("RIFF1234WEBPVP8 "), "foto.jpg", true)
                        .reason())
                .isEqualTo(Reason.OTHER_IMAGE);
        assertThat(refusal(SampleFiles.text("\0\0\0\30ftypheic"), "foto.heic", false)
                        .reason())
                .isEqualTo(Reason.OTHER_IMAGE);
        assertThat(refusal(SampleFiles.forPrint(), "tryck.jpg", true).reason()).isEqualTo(Reason.PRINT_COLOURS);
    }

    @Test
    void refusesABrokenImage() throws IOException {
        byte[] cut = Arrays.copyOf(SampleFiles.image("png", 200, 200), 60);

        assertRefused(Reason.UNREADABLE, cut, "a.png", true);
        assertRefused(Reason.UNREADABLE, SampleFiles.text("GIF89a"), "a.gif", true);
    }

    @Test
    void refusesAnImageOfTooManyPixelsBeforeItReadsThem() throws IOException {
        FileRefused refusal = refusal(SampleFiles.pngHeader(8000, 5001), "a.png", true);

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refusal.values()).containsExactly(40);
        assertRefused(Reason.UNREADABLE, SampleFiles.pngHeader(8000, 5000), "a.png", true);
    }

    @Test
    void leavesNothingBehindWhenTheUploadBreaksOff() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> intake.take(broken, "a.pdf", false)).hasMessage("gone");
        assertThat(StorageFixture.files(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Årsrapport 2025.pdf, Årsrapport 2025.pdf",
        "C:\\Mina dokument\\a.pdf, a.pdf",
        "A\u030Arsrapport.pdf, \u00C5rsrapport.pdf",
        "../../etc/passwd, passwd",
        "'  a\u202Efdp.exe ', afdp.exe",
    })
    void takesTheNameAlone(String sent, String name) {
        assertThat(FileIntake.nameOf(sent)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/", "..", "\u0000"})
    void refusesAFileWithoutAName(String sent) {
        assertThatThrownBy(() -> FileIntake.nameOf(sent)).hasMessage("error.file_name_missing");
        assertThatThrownBy(() -> FileIntake.nameOf(null)).hasMessage("error.file_name_missing");
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThat(FileIntake.nameOf("å".repeat(255))).hasSize(255);
        assertThatThrownBy(() -> FileIntake.nameOf("å".repeat(256)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refusal -> assertThat(refusal.values()).containsExactly(255));
    }

    private FileContent take(byte[] bytes, String name) throws IOException {
        return intake.take(new ByteArrayInputStream(bytes), name, false).content();
    }

    private void assertRefused(Reason reason, byte[] bytes, String name, boolean imageWanted) throws IOException {
        assertThat(refusal(bytes, name, imageWanted).reason()).isEqualTo(reason);
        assertThat(StorageFixture.files(folder)).isEmpty();
    }

    private FileRefused refusal(byte[] bytes, String name, boolean imageWanted) {
        return catchThrowableOfType(
                FileRefused.class, () -> intake.take(new ByteArrayInputStream(bytes), name, imageWanted));
    }

    private static byte[] textOf(int size) {
        byte[] text = new byte[size];
        Arrays.fill(text, (byte) ' ');
        text[0] = 'a';
        return text;
    }
}
