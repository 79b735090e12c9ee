package se.samsyn.web.site.event;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventPhase;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.web.site.Format;
import se.samsyn.web.site.Words;

/**
 * What must be said of an event before everything else: that it is off, put off, moved or over.
 *
 * @param kind CANCELLED, POSTPONED, MOVED or HELD; empty when there is nothing to say
 * @param texts the sentences below the heading
 */
public record EventNotice(String kind, List<String> texts) {

    private static final EventNotice NONE = new EventNotice("", List.of());

    /** The notice of an event in this phase. */
    public static EventNotice of(Event event, EventPhase phase, Words words, Format format) {
        List<String> texts = new ArrayList<>();
        String kind = kind(event, phase);
        switch (kind) {
            case "CANCELLED" -> texts.add(words.of("site_event.cancelled_on", format.day(event.getStatusChangedAt())));
            case "POSTPONED" -> texts.add(words.of("site_event.postponed_from", when(event, format)));
            case "MOVED" ->
                texts.add(words.of(
                        "site_event.moved_to",
                        when(event, format),
                        format.moment(event.getTime().getPreviousStartsAt())));
            case "HELD" -> texts.add(words.of("site_event.undocumented"));
            default -> {
                return NONE;
            }
        }
        String reason = event.getStatusReason();
        if (reason != null && !reason.isBlank() && phase != EventPhase.HELD) {
            texts.add(words.of("site_event.reason", reason));
        }
        return new EventNotice(kind, texts);
    }

    private static String when(Event event, Format format) {
        return format.span(event.getStartsAt(), event.getEndsAt(), event.isDateOnly());
    }

    private static String kind(Event event, EventPhase phase) {
        return switch (phase) {
            case CANCELLED, POSTPONED, HELD -> phase.name();
            case DOCUMENTED -> "";
            default -> event.getStatus() == EventStatus.MOVED ? "MOVED" : "";
        };
    }

    /** Whether there is nothing to say. */
    public boolean isNone() {
        return kind.isEmpty();
    }

    /** The class that goes with the notice. */
    public String look() {
        return switch (kind) {
            case "CANCELLED" -> "notice-danger";
            case "MOVED", "POSTPONED" -> "notice-notice";
            default -> "";
        };
    }
}
