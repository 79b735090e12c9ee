package se.samsyn.domain.published;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.Language;

/**
 * A live item as it stands in a list: its title and lead beside the few facts of its type that a reader chooses by.
 * Facts that do not belong to the type are {@code null}.
 *
 * @param versionId the live Swedish version, of which the facts are
 * @param language in which title and lead are
 * @param published when the public could read the item for the first time
 * @param kind the name of the network scope, project kind or event kind
 * @param status the name of the project status or event status
 * @param eventStarts local time in the event's zone
 * @param eventEnds local time in the event's zone
 * @param dateOnly whether the event has dates but no times
 * @param mode the name of the event mode
 * @param commissioner the name of the organisation that commissioned the project
 * @param registration where registration to a coming event stands: OPEN, FULL, CLOSED or INVITED_ONLY
 * @param updated since when the text has stood as it is, in the language it is in
 * @param over whether the event had ended when the list was read
 */
public record ContentCard(
        long id,
        long versionId,
        ContentType type,
        String path,
        String title,
        String lead,
        Language language,
        Instant published,
        String kind,
        String status,
        LocalDateTime eventStarts,
        LocalDateTime eventEnds,
        boolean dateOnly,
        boolean over,
        String mode,
        String place,
        LocalDate projectStarts,
        LocalDate projectEnds,
        String commissioner,
        Integer year,
        String series,
        String seriesNumber,
        String registration,
        Instant updated) {}
