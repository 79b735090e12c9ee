package se.samsyn.domain.maintenance;

import java.time.LocalDate;

/**
 * Who owns a page, and when they review it next.
 *
 * @param owner the owner's user name
 * @param reviewOn the day of the next review, or {@code null} for none
 */
public record ItemMaintenance(String owner, LocalDate reviewOn) {}
