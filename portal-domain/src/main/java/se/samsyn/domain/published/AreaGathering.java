package se.samsyn.domain.published;

import java.util.List;
import java.util.Map;

/**
 * Everything live that belongs to an area, the first few of each group with the group's total.
 *
 * @param groups only groups that have something
 */
public record AreaGathering(Map<Group, Cards> groups) {

    /** The headings of an area page. */
    public enum Group {
        CHILD,
        NEWS,
        NETWORK,
        ACTION_PLAN,
        PROJECT,
        PUBLICATION,
        COMING_EVENT,
        HELD_EVENT
    }

    /** The first few cards of a group, and how many there are in all. */
    public record Cards(List<ContentCard> cards, long total) {

        private static final Cards NONE = new Cards(List.of(), 0);

        /** Whether the list goes on beyond the cards given here. */
        public boolean hasMore() {
            return total > cards.size();
        }
    }

    /** The group's cards, empty when the area has none. */
    public Cards of(Group group) {
        return groups.getOrDefault(group, Cards.NONE);
    }

    /** The same by the group's name, for views. */
    public Cards named(String group) {
        return of(Group.valueOf(group));
    }
}
