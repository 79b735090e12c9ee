package se.samsyn.domain.event;

import se.samsyn.domain.content.Language;

/**
 * What an event is called, and where its page is.
 *
 * @param language of the text, which is Swedish where there is no translation
 */
public record EventTitle(String text, String path, Language language) {}
