package se.samsyn.service.media;

import se.samsyn.domain.media.DocumentFacts;
import se.samsyn.domain.text.CleanText;

/**
 * What a document tells when it is read.
 *
 * @param text its words, cut where they become too many; empty when there are none
 */
record DocumentReading(DocumentFacts facts, String text) {

    /** More words than this help no search. */
    static final int MOST_CHARACTERS = 500_000;

    static final DocumentReading NOTHING = new DocumentReading(new DocumentFacts(), "");

    static DocumentReading ofText(String text) {
        return new DocumentReading(new DocumentFacts(), cleaned(text));
    }

    static String cleaned(String text) {
        // A NUL between two words parts them.
        String plain = CleanText.of(text.replace('\0', ' ')).strip();
        return plain.substring(0, Math.min(plain.length(), MOST_CHARACTERS));
    }
}
