package se.samsyn.domain.content;

/**
 * A live item that a link, a list of related content or a breadcrumb points at.
 *
 * @param language in which the title is
 */
public record LinkTarget(long id, ContentType type, String path, String title, Language language) {

    /** An item by its Swedish title. */
    public LinkTarget(long id, ContentType type, String path, String title) {
        this(id, type, path, title, Language.SWEDISH);
    }
}
