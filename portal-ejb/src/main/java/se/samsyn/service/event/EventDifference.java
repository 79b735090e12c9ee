package se.samsyn.service.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.event.Event;

/** Says in one line what has changed between two states of an event, for its log. */
final class EventDifference {

    private static final Map<String, Function<Event, Object>> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put("kind", Event::getKind);
        FACTS.put("startsAt", Event::getStartsAt);
        FACTS.put("endsAt", Event::getEndsAt);
        FACTS.put("dateOnly", Event::isDateOnly);
        FACTS.put("mode", event -> event.getVenue().getMode());
        FACTS.put("place", event -> event.getVenue().getPlace());
        FACTS.put("address", event -> event.getVenue().getAddress());
        FACTS.put("onlineUrl", event -> event.getVenue().getOnlineUrl());
        FACTS.put("municipality", event -> nameOf(event.getVenue().getMunicipality()));
        FACTS.put("seats", Event::getSeats);
        FACTS.put("registrationOpens", Event::getRegistrationOpens);
        FACTS.put("registrationCloses", Event::getRegistrationCloses);
        FACTS.put("participants", Event::getParticipants);
    }

    private static final int LONGEST = 1000;

    private EventDifference() {}

    static String between(Event before, Event after) {
        List<String> changes = new ArrayList<>();
        FACTS.forEach((name, fact) -> {
            Object from = fact.apply(before);
            Object to = fact.apply(after);
            if (!Objects.equals(from, to)) {
                changes.add(name + ": " + shown(from) + " → " + shown(to));
            }
        });
        String line = String.join("; ", changes);
        return line.substring(0, Math.min(LONGEST, line.length()));
    }

    private static String nameOf(Municipality municipality) {
        return municipality == null ? null : municipality.getName();
    }

    private static Object shown(Object value) {
        return value == null ? "–" : value;
    }
}
