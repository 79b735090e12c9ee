package se.samsyn.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.media.FileDelivery;
import se.samsyn.domain.media.FileFormat;

class DispositionTest {

    @Test
    void showsAPdfUnderItsSwedishName() {
        assertThat(Disposition.of(file("Årsrapport 2025.pdf", FileFormat.PDF)))
                .isEqualTo("inline; filename=\"Arsrapport 2025.pdf\"; filename*=UTF-8''%C3%85rsrapport%202025.pdf");
    }

    @Test
    void downloadsADocument() {
        assertThat(Disposition.of(file("a.docx", FileFormat.DOCX)))
                .isEqualTo("attachment; filename=\"a.docx\"; filename*=UTF-8''a.docx");
    }

    @Test
    void keepsANameFromEndingTheHeader() {
        assertThat(Disposition.of(file("a\"b\\c%*€.pdf", FileFormat.PDF)))
                .isEqualTo("inline; filename=\"a_b_c_*_.pdf\"; filename*=UTF-8''a%22b%5Cc%25%2A%E2%82%AC.pdf");
    }

    @Test
    void knowsAFileByItsNumberAndItsName() {
        FileRequest asked = FileRequest.of("/12/%C3%85rsrapport.pdf").orElseThrow();

        assertThat(asked.id()).isEqualTo(12);
        assertThat(asked.names(file("Årsrapport.pdf", FileFormat.PDF))).isTrue();
        assertThat(new FileRequest(12, null, "A\u030Arsrapport.pdf").names(file("Årsrapport.pdf", FileFormat.PDF)))
                .isTrue();
        assertThat(asked.names(file("annat.pdf", FileFormat.PDF))).isFalse();
        assertThat(FileRequest.of("/12/a/b/c")).isEmpty();
        assertThat(FileRequest.of("/12/")).isEmpty();
        assertThat(FileRequest.of("/x/a")).isEmpty();
        assertThat(FileRequest.of("/12/%zz")).isEmpty();
        assertThat(FileRequest.of("/12/a+b%20c")).contains(new FileRequest(12, null, "a+b c"));
    }

    private static FileDelivery file(String name, FileFormat format) {
        return new FileDelivery(12, name, format, 10, "ab", "ab/cd", Instant.EPOCH);
    }
}
