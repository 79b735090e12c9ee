package se.samsyn.domain.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.mail.MailBody.Fact;
import se.samsyn.domain.text.HtmlText;

/**
 * A mail as HTML that mail programs of every age can show: styles stand on the elements, nothing is fetched, and nobody is
 * told that it was read. The sheet only makes it dark for those who read in the dark.
 */
final class MailHtml {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"”“]+[^\\s<>\"”“.,;:!?)]");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

    // A mail is written while others wait for the event's lock: parts are joined, not formatted.
    private static final String[] PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style>
            @media (prefers-color-scheme: dark) {
              .around { background: #10191f !important; color: #eef1ef !important; }
              .letter { background: #18242b !important; border-color: #33434c !important; }
              .label, .end { color: #c5ced2 !important; }
              .cell { border-color: #33434c !important; }
              .link { color: #a4d6ec !important; }
              .button { background: #a4d6ec !important; border-color: #a4d6ec !important; color: #08202c !important; }
            }
            </style>
            </head>
            <body class="around" style="margin: 0; padding: 0; background: #f6f4ef; color: #13232c;">
            <div class="around" style="padding: 16px 8px; background: #f6f4ef; color: #13232c; font-family: -apple-system, 'Segoe UI', Roboto, Ubuntu, Arial, sans-serif; font-size: 17px; line-height: 1.55;">
            <main class="letter" style="display: block; max-width: 560px; margin: 0 auto; padding: 24px 20px; background: #fffefb; border: 1px solid #d6d1c5; overflow-wrap: anywhere;">
            <h1 style="margin: 0 0 16px; font-size: 25px; line-height: 1.25;">%s</h1>
            %s</main>
            </div>
            </body>
            </html>
            """.split("%s");

    private static final String[] PARAGRAPH = "<p%s style=\"margin: 0 0 16px;\">%s</p>\n".split("%s");

    private static final String[] ROW = """
            <tr><th scope="row" class="label cell" style="width: 28%; padding: 7px 14px 7px 0; border-top: 1px solid #d6d1c5; color: #38474f; font-weight: normal; text-align: left; vertical-align: top; overflow-wrap: normal;">%s</th>\
            <td class="cell" style="padding: 7px 0; border-top: 1px solid #d6d1c5; vertical-align: top;">%s</td></tr>
            """.split("%s");

    private static final String[] SENTENCE = """
            <tr><td colspan="2" class="cell" style="padding: 7px 0; border-top: 1px solid #d6d1c5;">%s</td></tr>
            """.split("%s");

    private static final String[] LINK = """
            <p style="margin: 0 0 24px;"><a class="button" href="%s" style="display: inline-block; background: #084560; border: solid #084560; border-width: 11px 20px; border-radius: 3px; color: #ffffff; font-weight: 600; text-decoration: none;">%s</a></p>
            """.split("%s");

    private static final String[] END = """
            <p class="end cell" style="margin: 0; padding-top: 16px; border-top: 1px solid #d6d1c5; color: #38474f; font-size: 15px;">%s</p>
            """.split("%s");

    private MailHtml() {}

    static String page(String subject, Language language, String parts) {
        String head = HtmlText.of(subject);
        return filled(PAGE, language.tag(), head, head, parts);
    }

    static String paragraphs(String words, Language language) {
        String tongue = language == null ? "" : " lang=\"" + language.tag() + "\"";
        StringBuilder html = new StringBuilder();
        for (String paragraph : EMPTY_LINE.split(words.strip())) {
            html.append(filled(PARAGRAPH, tongue, linked(paragraph)));
        }
        return html.toString();
    }

    static String facts(List<Fact> facts) {
        StringBuilder rows = new StringBuilder();
        for (Fact fact : facts) {
            rows.append(fact.label() == null ? sentence(fact) : row(fact));
        }
        return "<table style=\"width: 100%; margin: 0 0 20px; border-collapse: collapse;\">\n" + rows + "</table>\n";
    }

    private static String row(Fact fact) {
        return filled(ROW, HtmlText.of(fact.label()), linked(fact.value()));
    }

    private static String sentence(Fact fact) {
        return filled(SENTENCE, linked(fact.value()));
    }

    static String link(String words, String label, String address) {
        // The border makes it a button where padding counts for nothing.
        return paragraphs(words, null) + filled(LINK, HtmlText.of(address), HtmlText.of(label));
    }

    static String end(String words) {
        return filled(END, linked(words));
    }

    // The words with their line breaks, and the addresses in them as links.
    private static String linked(String words) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(words);
        int end = 0;
        while (address.find()) {
            html.append(HtmlText.of(words.substring(end, address.start())))
                    .append("<a class=\"link\" href=\"")
                    .append(HtmlText.of(address.group()))
                    .append("\" style=\"color: #084560;\">")
                    .append(HtmlText.of(address.group()))
                    .append("</a>");
            end = address.end();
        }
        return LINE_BREAK
                .matcher(html.append(HtmlText.of(words.substring(end))))
                .replaceAll("<br>");
    }

    private static String filled(String[] template, String... values) {
        StringBuilder html = new StringBuilder(template[0]);
        for (int i = 0; i < values.length; i++) {
            html.append(values[i]).append(template[i + 1]);
        }
        return html.toString();
    }
}
