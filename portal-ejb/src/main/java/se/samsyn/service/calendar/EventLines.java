package se.samsyn.service.calendar;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.calendar.CalendarEvent;
import se.samsyn.domain.calendar.CalendarLines;

/** Writes events into a calendar file in one language: first what everybody may read, then what a participant is told. */
class EventLines {

    private final CalendarTexts texts;
    private final UnaryOperator<String> address;
    private final Host host;

    /**
     * Begins to write.
     *
     * @param address gives the full address of a page by its path
     */
    EventLines(CalendarTexts texts, UnaryOperator<String> address, Host host) {
        this.texts = texts;
        this.address = address;
        this.host = host;
    }

    void write(CalendarEvent event, CalendarLines lines) {
        String page = address.apply(event.path());
        lines.line("BEGIN", "VEVENT");
        event.writeTime(lines);
        lines.text("SUMMARY", event.title())
                .text("DESCRIPTION", description(event, page))
                .text("LOCATION", place(event))
                .text("CATEGORIES", texts.of("kind." + event.kind()))
                .line("STATUS", isOff(event) ? "CANCELLED" : "CONFIRMED");
        if (page.contains("://")) { // Operations may not have said where the portal is.
            lines.line("URL", page);
        }
        host.writeTo(lines);
        writeAttendee(lines);
        lines.line("END", "VEVENT");
    }

    /** A hook for files that are written for one participant. */
    void writeAttendee(CalendarLines lines) {}

    /** Whether calendars shall strike it out. */
    boolean isOff(CalendarEvent event) {
        return event.isOff();
    }

    /** How to take part from afar; nothing in files that anybody can read. */
    String joining() {
        return null;
    }

    private String description(CalendarEvent event, String page) {
        return joined("\n\n", off(event), event.lead(), joining(), texts.of("page", page));
    }

    private String off(CalendarEvent event) {
        if (!event.isOff()) {
            return null;
        }
        String key = "off." + event.status();
        String reason = event.statusReason();
        return reason == null || reason.isBlank() ? texts.of(key) : texts.of(key + ".reason", reason);
    }

    private String place(CalendarEvent event) {
        String online = texts.of("online");
        return switch (event.mode()) {
            case PLACE -> joined(", ", event.place(), event.address());
            case ONLINE -> online;
            case BOTH -> joined(", ", event.place(), event.address(), online);
        };
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }
}
