package se.samsyn.domain.care;

import java.time.LocalDate;

/**
 * Who cares for a page, and when they look at it again.
 *
 * @param owner the owner's user name
 * @param reviewOn the day of the next review, or {@code null} for none
 */
public record ItemCare(String owner, LocalDate reviewOn) {}
