package se.samsyn.web.site.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.domain.event.ProgrammeItem;

/**
 * A part of a programme's day: one item that everybody takes part in, or tracks side by side.
 *
 * @param item {@code null} when there are tracks
 */
public record ProgrammePart(ProgrammeItem item, List<Track> tracks) {

    /** Some of the items that happen at once, in the order they follow each other. */
    public record Track(String name, List<ProgrammeItem> items) {}

    /** The items in the order they were written; those of tracks that follow each other without a break are one part. */
    static List<ProgrammePart> of(List<ProgrammeItem> items) {
        List<ProgrammePart> parts = new ArrayList<>();
        Map<String, List<ProgrammeItem>> open = new LinkedHashMap<>();
        for (ProgrammeItem item : items) {
            if (item.isInTrack()) {
                open.computeIfAbsent(item.getTrack().strip(), any -> new ArrayList<>())
                        .add(item);
            } else {
                close(open, parts);
                parts.add(new ProgrammePart(item, List.of()));
            }
        }
        close(open, parts);
        return parts;
    }

    private static void close(Map<String, List<ProgrammeItem>> open, List<ProgrammePart> parts) {
        if (!open.isEmpty()) {
            parts.add(new ProgrammePart(
                    null,
                    open.entrySet().stream()
                            .map(track -> new Track(track.getKey(), List.copyOf(track.getValue())))
                            .toList()));
            open.clear();
        }
    }
}
