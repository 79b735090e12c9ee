package se.samsyn.domain.link;

import java.time.LocalDate;
import se.samsyn.domain.content.ContentType;

/**
 * An address that people asked for and did not find.
 *
 * @param hits how often in the last thirty days
 * @param suggestedId a live item whose address ends in the same word, or {@code null}
 */
public record NotFoundRow(
        String path,
        long hits,
        LocalDate lastDay,
        Long suggestedId,
        ContentType suggestedType,
        String suggestedTitle) {}
