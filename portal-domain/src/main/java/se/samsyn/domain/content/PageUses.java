package se.samsyn.domain.content;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a file is used, as far as the reader may know.
 *
 * @param mine the pages that the reader writes
 * @param others how many others there are; their titles may be those of somebody else's drafts
 * @param now whether a present page of either kind shows the file
 */
public record PageUses(List<FileUse> mine, int others, boolean now) implements Serializable {

    /** What somebody sees of all uses who may write some of the pages. */
    public static PageUses seenBy(Predicate<FileUse> mayWrite, List<FileUse> all) {
        List<FileUse> mine = all.stream().filter(mayWrite).toList();
        return new PageUses(mine, all.size() - mine.size(), all.stream().anyMatch(FileUse::now));
    }

    /** Whether no page at all uses the file. */
    public boolean isNone() {
        return mine.isEmpty() && others == 0;
    }
}
