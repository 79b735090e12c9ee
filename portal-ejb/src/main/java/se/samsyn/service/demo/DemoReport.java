package se.samsyn.service.demo;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.text.RichText;
import se.samsyn.service.print.PaperText;
import se.samsyn.service.print.PdfWriter;

/** A report of the demo as a PDF file: title, lead, headings and paragraphs. */
final class DemoReport {

    private static final String HEADING = "## ";

    private static final String STYLE = """
            @page { size: A4; margin: 25mm 25mm 28mm; }
            h1 { font-size: 22pt; font-weight: normal; line-height: 1.2; margin: 0 0 6mm; }
            h2 { font-size: 15pt; font-weight: normal; margin: 6mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 3mm; }
            """;

    private DemoReport() {}

    static byte[] of(DemoRecord record) {
        String title = record.get("title");
        Stream<String> lead = record.find("lead").stream().map(DemoReport::paragraph);
        Stream<String> text = record.sections().stream()
                .filter(section -> section.is("text") || section.is("abstract"))
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith(HEADING)
                        ? element("h2", line.substring(HEADING.length()))
                        : element("p", line));
        String body = Stream.of(Stream.of("<h1>" + PaperText.xhtml(title) + "</h1>"), lead, text)
                .flatMap(part -> part)
                .collect(Collectors.joining());
        return PdfWriter.write(title, STYLE, body);
    }

    private static String paragraph(String plain) {
        return "<p>" + PaperText.xhtml(plain) + "</p>";
    }

    private static String element(String name, String markup) {
        String plain = RichText.of(Markup.inline(markup)).plainText();
        return "<" + name + ">" + PaperText.xhtml(plain) + "</" + name + ">";
    }
}
