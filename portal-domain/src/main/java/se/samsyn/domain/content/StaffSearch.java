package se.samsyn.domain.content;

/**
 * What staff ask the list of all content for; {@code null} does not narrow it.
 *
 * @param changedBy the user name of who changed it last
 * @param words words in the title
 * @param untranslated only what has no English version
 * @param page from 1
 */
public record StaffSearch(
        ContentType type,
        Standing standing,
        Long areaId,
        String owner,
        String changedBy,
        String words,
        boolean untranslated,
        Order order,
        int page) {

    /** How many rows stand on a page of the list. */
    public static final int PAGE_SIZE = 25;

    /** Where an item stands as staff speak of it. */
    public enum Standing {
        /** The public sees it. */
        LIVE,
        /** The latest version is a draft, whether or not an earlier one is live. */
        DRAFT,
        /** The latest version waits for a reviewer. */
        IN_REVIEW,
        /** A version is approved and goes live later. */
        SCHEDULED,
        /** It was live and has been taken down, by decision or at the moment that was chosen. */
        WITHDRAWN
    }

    /** How the list is sorted. */
    public enum Order {
        CHANGED,
        TITLE
    }

    public StaffSearch {
        page = Math.max(1, Math.min(page, 100_000));
    }

    /** Everything, the latest change first. */
    public static StaffSearch everything() {
        return new StaffSearch(null, null, null, null, null, null, false, Order.CHANGED, 1);
    }

    /** The same with this standing. */
    public StaffSearch standing(Standing wanted) {
        return new StaffSearch(type, wanted, areaId, owner, changedBy, words, untranslated, order, page);
    }

    /** The same, only what this person changed last. */
    public StaffSearch changedBy(String username) {
        return new StaffSearch(type, standing, areaId, owner, username, words, untranslated, order, page);
    }
}
