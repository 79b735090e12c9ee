package se.samsyn.domain.content;

/** The kinds of block a body is built from. */
public enum BlockKind {
    RICH_TEXT,
    IMAGE,
    FACT_BOX,
    QUOTE,
    ACCORDION,
    TABLE,
    DOCUMENTS,
    LINKS,
    VIDEO,
    CONTACT;

    /** The kind's name in bundles and views, for example {@code fact-box}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
