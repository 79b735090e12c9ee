package se.samsyn.domain.content;

/**
 * An item that leads to another one, as staff are shown it before they take that one away.
 *
 * @param live whether readers see the link now; otherwise it stands in a draft or in what is waiting
 * @param member whether the item belongs to the area in question, beside any link
 */
public record InboundLink(long itemId, ContentType type, String title, String owner, boolean live, boolean member) {}
