package se.samsyn.domain.media;

/**
 * What somebody looks for in the register of documents.
 *
 * @param text part of the name or the title; empty for all
 * @param state null for all
 * @param exception null for all, else whether there is a legal ground
 * @param page from 1
 */
public record DocumentSearch(String text, AccessibilityState state, Boolean exception, int page) {

    public static final int PAGE_SIZE = 50;

    public DocumentSearch {
        text = text == null ? "" : text.strip();
        page = Math.max(1, page);
    }
}
