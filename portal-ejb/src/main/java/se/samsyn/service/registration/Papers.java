package se.samsyn.service.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.registration.DoorPerson;

/** Name badges and attendance lists, written as XHTML with print styles and turned into PDF. In Swedish, as the day itself. */
final class Papers {

    private static final int BADGES_ON_A_SHEET = 10;

    // Longer names get smaller letters, so that every name stands on its badge: letters a line holds at 24 and at 18
    // points.
    private static final int LONG_NAME = 34;
    private static final int VERY_LONG_NAME = 60;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("sv-SE"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="sv-SE" xmlns="http://www.w3.org/1999/xhtml">
            <head><title>%s</title><meta name="subject" content="%s"/><style>
            body { font-family: "Liberation Sans"; font-size: 11pt; line-height: 1.3; color: #000; margin: 0; }
            %s
            </style></head>
            <body>%s</body></html>
            """;

    private static final String BADGE_STYLE = """
            @page { size: A4; margin: 11mm 14.5mm; }
            h1 { position: absolute; width: 1mm; height: 1mm; overflow: hidden; margin: 0; font-size: 1pt; color: #fff; }
            table { width: 180mm; border-collapse: collapse; table-layout: fixed; page-break-after: always; }
            table.last { page-break-after: auto; }
            tr { page-break-inside: avoid; }
            td { width: 90mm; height: 54mm; padding: 0; border: 0.2mm solid #bbb; text-align: center; vertical-align: middle; }
            p { margin: 0 6mm; word-wrap: break-word; }
            .name { font-size: 24pt; line-height: 1.15; }
            .long { font-size: 18pt; }
            .very-long { font-size: 12pt; }
            .organisation { margin-top: 2mm; font-size: 12pt; }
            .event { margin-top: 4mm; font-size: 9pt; color: #444; }
            .empty { margin: 8mm 8mm 0; border-bottom: 0.3mm solid #000; }
            """;

    private static final String LIST_STYLE = """
            @page { size: A4; margin: 16mm 14mm 18mm;
              @bottom-right { content: "Sida " counter(page) " av " counter(pages); font-family: "Liberation Sans"; font-size: 9pt; padding-bottom: 4mm; } }
            h1 { font-size: 18pt; font-weight: normal; line-height: 1.2; margin: 0 0 1mm; }
            p { margin: 0 0 5mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; }
            tr { page-break-inside: avoid; }
            th, td { padding: 2mm 1.5mm; border-bottom: 0.2mm solid #777; text-align: left; vertical-align: top; font-weight: normal; word-wrap: break-word; }
            thead th { border-bottom: 0.5mm solid #000; font-size: 9.5pt; }
            td.sign { border-left: 0.2mm solid #777; }
            .name { width: 28%; } .organisation { width: 23%; } .category { width: 16%; } .arrived { width: 12%; } .sign { width: 21%; }
            """;

    private Papers() {}

    static byte[] badges(String event, List<DoorPerson> people) {
        String title = "Namnskyltar: " + event;
        int sheets = (people.size() + BADGES_ON_A_SHEET - 1) / BADGES_ON_A_SHEET;
        String body = IntStream.range(0, sheets)
                .mapToObj(sheet -> sheet(
                        event,
                        people.subList(
                                sheet * BADGES_ON_A_SHEET, Math.min(people.size(), (sheet + 1) * BADGES_ON_A_SHEET)),
                        sheet == sheets - 1))
                .collect(Collectors.joining());
        String nobody = people.isEmpty() ? "<p>Ingen har någon plats än.</p>" : "";
        return pdf(title, BADGE_STYLE, "<h1>" + text(title) + "</h1>" + nobody + body);
    }

    private static String sheet(String event, List<DoorPerson> people, boolean last) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < people.size(); i += 2) {
            rows.append("<tr>").append(badge(event, people.get(i)));
            rows.append(i + 1 < people.size() ? badge(event, people.get(i + 1)) : "<td></td>");
            rows.append("</tr>");
        }
        return "<table role=\"presentation\"%s>%s</table>".formatted(last ? " class=\"last\"" : "", rows);
    }

    private static String badge(String event, DoorPerson person) {
        String who = person.protectedIdentity()
                ? "<p class=\"empty\"></p>"
                : "<p class=\"name%s\">%s</p>".formatted(size(person.name()), text(person.name()));
        String where = person.organisation() == null
                ? ""
                : "<p class=\"organisation\">%s</p>".formatted(text(person.organisation()));
        return "<td>" + who + where + "<p class=\"event\">" + text(event) + "</p></td>";
    }

    private static String size(String name) {
        return name.length() > VERY_LONG_NAME ? " very-long" : name.length() > LONG_NAME ? " long" : "";
    }

    static byte[] attendance(String event, LocalDate day, ZoneId zone, List<DoorPerson> people) {
        long arrived = people.stream().filter(DoorPerson::isArrived).count();
        String rows = people.stream().map(person -> row(person, zone)).collect(Collectors.joining());
        String table = people.isEmpty() ? "<p>Ingen har någon plats än.</p>" : """
                <table><thead><tr><th class="name" scope="col">Namn</th><th class="organisation" scope="col">Organisation</th>
                <th class="category" scope="col">Deltar som</th><th class="arrived" scope="col">Har kommit</th>
                <th class="sign" scope="col">Underskrift</th></tr></thead><tbody>%s</tbody></table>
                """.formatted(rows);
        String body = "<h1>Närvarolista: %s</h1><p>%s. %d av %d har kommit.</p>%s"
                .formatted(text(event), capital(DAY.format(day)), arrived, people.size(), table);
        return pdf("Närvarolista: " + event + ", " + DAY.format(day), LIST_STYLE, body);
    }

    private static String row(DoorPerson person, ZoneId zone) {
        String name =
                person.protectedIdentity() ? "Skyddade personuppgifter (nr " + person.number() + ")" : person.name();
        return """
                <tr><th class="name" scope="row">%s</th><td>%s</td><td>%s</td><td>%s</td><td class="sign"></td></tr>
                """.formatted(
                        text(name),
                        person.organisation() == null ? "" : text(person.organisation()),
                        text(category(person)),
                        person.isArrived() ? "Ja, " + time(person.arrived(), zone) : "Nej");
    }

    private static String category(DoorPerson person) {
        return capital(LetterWords.in(Language.SWEDISH).of("category." + person.category()));
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static byte[] pdf(String title, String style, String body) {
        return PdfWriter.write(FRAME.formatted(text(title), text(title), style, body));
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                // Signs that XML has no room for.
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\t\\n]]", "");
    }
}
