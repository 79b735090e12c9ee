package se.samsyn.domain.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.domain.content.Language;

/** What a letter says, part by part, so that its plain text and its HTML have the same words. */
public final class LetterBody {

    private final List<Part> parts = new ArrayList<>();

    /** A part of a letter in both forms. */
    private record Part(String text, String html) {}

    /**
     * A line of a letter's facts.
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
    public LetterBody say(String words) {
        return say(words, null);
    }

    /** The same in a language of its own; {@code null} for that of the letter. */
    public LetterBody say(String words, Language language) {
        return add(words, LetterHtml.paragraphs(words, language));
    }

    /** Adds facts, a line each. */
    public LetterBody facts(List<Fact> facts) {
        return add(facts.stream().map(Fact::text).collect(Collectors.joining("\n")), LetterHtml.facts(facts));
    }

    /**
     * Adds what the reader may do next.
     *
     * @param label says where the link leads, for those who do not see the address
     */
    public LetterBody link(String words, String label, String address) {
        return add(words + "\n" + address, LetterHtml.link(words, label, address));
    }

    /** Adds the last words, about the letter itself. */
    public LetterBody end(String words) {
        return add(words, LetterHtml.end(words));
    }

    private LetterBody add(String text, String html) {
        parts.add(new Part(text, html));
        return this;
    }

    /** The letter as plain text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n\n"));
    }

    /** The letter as a page of HTML, headed by its subject. */
    public String html(String subject, Language language) {
        return LetterHtml.page(subject, language, parts.stream().map(Part::html).collect(Collectors.joining()));
    }
}
