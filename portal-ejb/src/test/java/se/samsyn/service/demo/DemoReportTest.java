package se.samsyn.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.samsyn.service.print.PdfRules;

class DemoReportTest {

    @Test
    void everyReportCanBeReadAloudFromItsTitleOn() throws IOException {
        List<DemoRecord> reports = DemoText.readAll().stream()
                .filter(DemoLibrary::isFile)
                .filter(record -> DemoLibrary.key(record).endsWith(".pdf"))
                .toList();

        assertThat(reports).hasSizeGreaterThan(20);
        for (DemoRecord report : reports) {
            byte[] pdf = DemoReport.of(report);
            PdfRules.assertIsAccessible(pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(text).startsWith(report.get("title")).doesNotContain("#");
                assertThat(document.getDocumentInformation().getTitle()).isEqualTo(report.get("title"));
            }
        }
    }
}
