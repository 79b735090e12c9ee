package se.samsyn.domain.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A link to a file says what comes: format and size, so that nobody on a bad line is surprised. A block of documents writes
 * both by itself; a link in running text does not.
 */
final class FileLinkCheck implements Check {

    private static final Pattern FILE =
            Pattern.compile("(?i)(/filer/\\d+/.*|.*\\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|zip|rtf))([?#].*)?");
    private static final Pattern FORMAT = Pattern.compile(
            "(?iu)\\b(pdf|word|docx?|excel|xlsx?|powerpoint|pptx?|odt|ods|odp|csv|txt|zip|rtf|png|jpe?g|gif|webp)\\b");
    private static final Pattern SIZE = Pattern.compile("(?iu)\\d+([.,]\\d+)?[\\s\\u00a0]*(byte|kB|MB|GB)\\b");

    @Override
    public Stream<Finding> on(Writing writing) {
        return writing.passages().stream()
                .flatMap(passage -> passage.body().select("a[href]").stream()
                        .filter(FileLinkCheck::isUnsaid)
                        .map(link -> Finding.of(Severity.WARNING, "check.file_link", passage.place(), link.text())));
    }

    private static boolean isUnsaid(Element link) {
        String text = link.text();
        return FILE.matcher(link.attr("href")).matches()
                && !(FORMAT.matcher(text).find() && SIZE.matcher(text).find());
    }
}
