package se.samsyn.domain.accessibility;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.text.EmailAddress;

/**
 * A report of something that is not accessible, as it was typed; only {@code what} is needed.
 *
 * @param page the address or name of the page, or {@code null}
 * @param email where an answer goes, or {@code null}
 */
public record AccessibilityReport(String what, String page, String name, String email) {

    static final int WHAT_LENGTH = 4000;
    static final int PAGE_LENGTH = 500;
    static final int NAME_LENGTH = 200;

    public AccessibilityReport {
        email = EmailAddress.typed(email);
    }

    /** What hinders it from being received, in the order of the form. */
    public List<InvalidField> problems() {
        List<InvalidField> problems = new ArrayList<>();
        if (what == null) {
            problems.add(InvalidField.of("what", "report_error.what"));
        }
        longest(problems, "what", what, WHAT_LENGTH);
        longest(problems, "page", page, PAGE_LENGTH);
        longest(problems, "name", name, NAME_LENGTH);
        if (email != null && !EmailAddress.isPossible(email)) {
            problems.add(InvalidField.of("email", "report_error.email"));
        }
        return problems;
    }

    private static void longest(List<InvalidField> problems, String field, String text, int length) {
        if (text != null && text.length() > length) {
            problems.add(InvalidField.of(field, "report_error.too_long", length));
        }
    }
}
