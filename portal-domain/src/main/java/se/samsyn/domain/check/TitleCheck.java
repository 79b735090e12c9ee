package se.samsyn.domain.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date in a title: it grows old in every list and link, while the date as data stays right. A year alone may be part of
 * a name ("Handlingsplan 2024–2027") and is left in peace.
 */
final class TitleCheck implements Check {

    private static final String MONTH =
            "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|apr(?:il)?|maj|may|jun[ie]?"
                    + "|jul[iy]?|aug(?:usti|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{4}-\\d{2}-\\d{2}\\b"
                    + "|\\b(?!24/7)(?:[1-3]?\\d)/(?:1[0-2]|\\d)\\b(?:-\\d{2,4}\\b)?"
                    + "|\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b"
                    + "|\\b(?:den )?\\d{1,2}(?::?[ae])?(?:\\s*[–-]\\s*\\d{1,2})? " + MONTH + "\\b\\.?(?: \\d{4})?"
                    + "|\\b" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public Stream<Finding> on(Writing writing) {
        String title = writing.version().getTitle();
        Matcher date = DATE.matcher(title == null ? "" : title);
        return date.find()
                ? Stream.of(Finding.of(Severity.WARNING, "check.title_date", "title", date.group()))
                : Stream.empty();
    }
}
