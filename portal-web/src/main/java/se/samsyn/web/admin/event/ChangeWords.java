package se.samsyn.web.admin.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.event.EventTime;
import se.samsyn.domain.event.Venue;
import se.samsyn.domain.participantmail.Audience;
import se.samsyn.web.admin.DateTimes;
import se.samsyn.web.admin.Texts;

/** Says what another time or place of an event means: what changes, and who is written to. */
@RequestScoped
public class ChangeWords {

    @Inject
    private Texts texts;

    @Inject
    private DateTimes dateTimes;

    /** "torsdag 11 mars 2027 09.00–16.00". */
    String time(EventTime time) {
        String from = dateTimes.full(time.getStartsAt(), time.isDateOnly());
        boolean oneDay = time.days().size() == 1;
        if (time.getStartsAt().equals(time.getEndsAt()) || oneDay && time.isDateOnly()) {
            return from;
        }
        return oneDay
                ? from + "–" + dateTimes.time(time.getEndsAt().toLocalTime())
                : from + " – " + dateTimes.full(time.getEndsAt(), time.isDateOnly());
    }

    /** "Folkets hus, Storgatan 1 och på nätet". */
    String place(Venue venue) {
        if (!venue.isSomewhere()) {
            return texts.get("event_change.online");
        }
        String room = Stream.of(venue.getPlace(), venue.getAddress())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        String known = room.isEmpty() ? texts.get("event_change.no_place") : room;
        return venue.isOnline() ? texts.format("event_change.both", known) : known;
    }

    /** What changes, a sentence for each of time, place and link. */
    List<String> changes(EventTime before, EventTime after, Venue placeBefore, Venue placeAfter) {
        List<String> lines = new ArrayList<>();
        if (!time(before).equals(time(after))) {
            lines.add(texts.format("event_change.time", time(before), time(after)));
        }
        if (!place(placeBefore).equals(place(placeAfter))) {
            lines.add(texts.format("event_change.place", place(placeBefore), place(placeAfter)));
        }
        if (!Objects.equals(placeBefore.getOnlineUrl(), placeAfter.getOnlineUrl())) {
            lines.add(texts.get("event_change.link"));
        }
        return lines;
    }

    /** Who is written to, and who has to be told otherwise. */
    List<String> mails(Audience audience) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.format("event_change.mails", audience.told(), audience.waiting()));
        if (audience.withoutAddress() > 0) {
            lines.add(texts.format("event_change.without_address", audience.withoutAddress()));
        }
        return lines;
    }

    /** What has become of a change: who is written to, and which programme items lie outside the new time. */
    String outcome(Audience audience, List<String> leftBehind) {
        List<String> sentences = mails(audience);
        if (!leftBehind.isEmpty()) {
            sentences.add(texts.format("event_change.left_behind", String.join(", ", leftBehind)));
        }
        return String.join(" ", sentences);
    }
}
