package se.samsyn.domain.maintenance;

import java.time.LocalDate;
import se.samsyn.domain.content.ContentType;

/**
 * A page that needs maintenance.
 *
 * @param ownerName the owner's name to show; the user name when nobody has it any longer
 * @param since when it began to need care, or {@code null}
 * @param person the contact that it is about, or {@code null}
 */
public record MaintenanceRow(
        long itemId,
        ContentType type,
        String title,
        String owner,
        String ownerName,
        LocalDate since,
        Long personId,
        String person) {}
