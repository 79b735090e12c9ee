package se.samsyn.service.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samsyn.domain.checkin.ExpectedPerson;
import se.samsyn.domain.content.Language;
import se.samsyn.service.participantmail.RegistrationMailTexts;
import se.samsyn.service.print.PaperText;
import se.samsyn.service.print.PdfWriter;
import se.samsyn.service.print.PrintedWords;

/** The list that participants sign, in Swedish as the day itself. */
final class AttendanceList {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("sv-SE"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private static final String LIST_STYLE = """
            @page { size: A4; margin: 16mm 14mm 18mm;
              @bottom-right { content: "{page} " counter(page) " {of} " counter(pages); font-family: "Liberation Sans"; font-size: 9pt; padding-bottom: 4mm; } }
            h1 { font-size: 18pt; font-weight: normal; line-height: 1.2; margin: 0 0 1mm; }
            p { margin: 0 0 5mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; }
            tr { page-break-inside: avoid; }
            th, td { padding: 2mm 1.5mm; border-bottom: 0.2mm solid #777; text-align: left; vertical-align: top; font-weight: normal; word-wrap: break-word; }
            thead th { border-bottom: 0.5mm solid #000; font-size: 9.5pt; }
            td.sign { border-left: 0.2mm solid #777; }
            .name { width: 28%; } .organisation { width: 23%; } .category { width: 16%; } .arrived { width: 12%; } .sign { width: 21%; }
            """.replace("{page}", PrintedWords.of("attendance.page"))
            .replace("{of}", PrintedWords.of("attendance.page.of"));

    private static final List<String> COLUMNS = List.of("name", "organisation", "category", "arrived", "sign");

    private AttendanceList() {}

    static byte[] pdf(String event, LocalDate day, ZoneId zone, List<ExpectedPerson> people) {
        long arrived = people.stream().filter(ExpectedPerson::isArrived).count();
        String rows = people.stream().map(person -> row(person, zone)).collect(Collectors.joining());
        String headings = COLUMNS.stream()
                .map(column -> "<th class=\"%s\" scope=\"col\">%s</th>"
                        .formatted(column, PrintedWords.of("attendance." + column)))
                .collect(Collectors.joining());
        String table = people.isEmpty()
                ? "<p>" + PrintedWords.of("nobody") + "</p>"
                : "<table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>".formatted(headings, rows);
        String came = PrintedWords.of("attendance.came", String.valueOf(arrived), String.valueOf(people.size()));
        String title = PrintedWords.of("attendance", event);
        String body =
                "<h1>%s</h1><p>%s. %s</p>%s".formatted(PaperText.xhtml(title), capital(DAY.format(day)), came, table);
        return PdfWriter.write(title + ", " + DAY.format(day), LIST_STYLE, body);
    }

    private static String row(ExpectedPerson person, ZoneId zone) {
        return """
                <tr><th class="name" scope="row">%s</th><td>%s</td><td>%s</td><td>%s</td><td class="sign"></td></tr>
                """.formatted(
                        PaperText.xhtml(name(person)),
                        organisation(person),
                        PaperText.xhtml(category(person)),
                        person.isArrived()
                                ? PrintedWords.of("attendance.yes", time(person.arrived(), zone))
                                : PrintedWords.of("attendance.no"));
    }

    private static String name(ExpectedPerson person) {
        String number = String.valueOf(person.number());
        if (person.protectedIdentity()) {
            return PrintedWords.of("protected", number);
        }
        return PaperText.canPrint(person.name()) ? person.name() : PrintedWords.of("unprintable", number);
    }

    private static String organisation(ExpectedPerson person) {
        return person.organisation() == null || !PaperText.canPrint(person.organisation())
                ? ""
                : PaperText.xhtml(person.organisation());
    }

    private static String category(ExpectedPerson person) {
        return capital(RegistrationMailTexts.in(Language.SWEDISH).of("category." + person.category()));
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
