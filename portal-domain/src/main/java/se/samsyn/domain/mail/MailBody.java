package se.samsyn.domain.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.domain.content.Language;

/** What a mail says, part by part, so that its plain text and its HTML have the same words. */
public final class MailBody {

    private final List<Part> parts = new ArrayList<>();

    /** A part of a mail in both forms. */
    private record Part(String text, String html) {}

    /**
     * A line of a mail's facts.
     *
     * @param label or {@code null} for a line that is a sentence
     */
    public record Fact(String label, String value) {

        String text() {
            if (label == null) {
                return value;
            }
            return label + (label.endsWith("?") ? " " : ": ") + value;
        }
    }

    /** Adds paragraphs; an empty line separates them. */
    public MailBody say(String words) {
        return say(words, null);
    }

    /** The same in a language of its own; {@code null} for that of the mail. */
    public MailBody say(String words, Language language) {
        return add(words, MailHtml.paragraphs(words, language));
    }

    /** Adds facts, a line each; nothing where there are none. */
    public MailBody facts(List<Fact> facts) {
        return facts.isEmpty()
                ? this
                : add(facts.stream().map(Fact::text).collect(Collectors.joining("\n")), MailHtml.facts(facts));
    }

    /**
     * Adds what the reader may do next.
     *
     * @param label says where the link leads, for those who do not see the address
     */
    public MailBody link(String words, String label, String address) {
        return add(words + "\n" + address, MailHtml.link(words, label, address));
    }

    /** Adds the last words, about the mail itself. */
    public MailBody end(String words) {
        return add(words, MailHtml.end(words));
    }

    private MailBody add(String text, String html) {
        parts.add(new Part(text, html));
        return this;
    }

    /** The mail as plain text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n\n"));
    }

    /** The mail as a page of HTML, headed by its subject. */
    public String html(String subject, Language language) {
        return MailHtml.page(subject, language, parts.stream().map(Part::html).collect(Collectors.joining()));
    }
}
