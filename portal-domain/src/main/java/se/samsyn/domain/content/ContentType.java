package se.samsyn.domain.content;

/** The types of content and where on the site each of them lives. */
public enum ContentType {
    AREA("/omraden"),
    PAGE("/om"),
    NEWS("/nyheter"),
    NETWORK("/natverk"),
    ACTION_PLAN("/handlingsplaner"),
    PROJECT("/projekt"),
    PUBLICATION("/publikationer"),
    EVENT("/kalender");

    private final String path;

    ContentType(String path) {
        this.path = path;
    }

    /** The path of the type's list; an item without a parent lives below it. */
    public String path() {
        return path;
    }

    /** Whether items of this type may stand below an area in the tree. */
    public boolean isTreeType() {
        return this == AREA || this == PAGE;
    }

    /** Whether items of this type have pages below their own, each with a last part of the address of its own. */
    public boolean hasParts() {
        return this == ACTION_PLAN;
    }

    /** The type's name in bundles, views and admin paths, for example {@code action-plan}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
