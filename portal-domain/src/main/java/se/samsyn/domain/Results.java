package se.samsyn.domain;

import java.util.List;

/**
 * One page of a list that may be long, with what is needed to leaf through it.
 *
 * @param number the page's number, from 1
 * @param size how many items a full page has
 * @param total how many items the whole list has, or how far it was counted
 * @param uncounted whether there are more than that: a long list of what a search finds is not counted to its end
 */
public record Results<T>(List<T> items, int number, int size, long total, boolean uncounted) {

    /** A page of a list that was counted to its end. */
    public Results(List<T> items, int number, int size, long total) {
        this(items, number, size, total, false);
    }

    /** How many pages the list has, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }
}
