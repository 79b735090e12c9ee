package se.samsyn.web.admin.event;

import java.io.Serializable;
import java.time.LocalDateTime;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.ParticipantCategory;
import se.samsyn.domain.event.RegistrationWindow;
import se.samsyn.web.admin.TypedMoment;

/** The facts of an event as its page shows them: each moment as a date and a time of day. */
public final class EventFacts implements Serializable {

    private final Event event;
    private final TypedMoment starts;
    private final TypedMoment ends;
    private final TypedMoment opens;
    private final TypedMoment closes;
    private Long municipality;
    private ParticipantCategory[] categories;

    EventFacts(Event event) {
        this.event = event;
        starts = new TypedMoment(event.getStartsAt());
        ends = new TypedMoment(event.getEndsAt());
        opens = new TypedMoment(event.getRegistrationOpens());
        closes = deadline(event.getRegistrationCloses());
        Municipality place = event.getVenue().getMunicipality();
        municipality = place == null ? null : place.getId();
        categories = event.getCategories().toArray(ParticipantCategory[]::new);
    }

    // A deadline at the end of its day shows the day alone, as it was typed.
    private static TypedMoment deadline(LocalDateTime at) {
        TypedMoment typed = new TypedMoment(at);
        if (RegistrationWindow.LAST_MINUTE.equals(typed.getTime())) {
            typed.setTime(null);
        }
        return typed;
    }

    /** Writes what was typed into the event; a missing end is the beginning. */
    void apply(Municipality chosen) {
        LocalDateTime from = starts.toMoment();
        event.getTime().setStartsAt(from);
        event.getTime().setEndsAt(ends.getDay() == null && from != null ? endOn(from) : ends.toMoment());
        event.setRegistrationOpens(opens.toMoment());
        event.setRegistrationCloses(
                closes.getDay() != null && closes.getTime() == null
                        ? RegistrationWindow.through(closes.getDay())
                        : closes.toMoment());
        event.getVenue().setMunicipality(chosen);
        event.getCategories().clear();
        event.getCategories().addAll(java.util.List.of(categories));
    }

    private LocalDateTime endOn(LocalDateTime from) {
        return ends.getTime() == null ? from : from.toLocalDate().atTime(ends.getTime());
    }

    /** Puts another time into the fields. */
    void plan(LocalDateTime from, LocalDateTime to) {
        starts.setDay(from.toLocalDate());
        starts.setTime(from.toLocalTime());
        ends.setDay(to.toLocalDate());
        ends.setTime(to.toLocalTime());
    }

    public Event getEvent() {
        return event;
    }

    public TypedMoment getStarts() {
        return starts;
    }

    public TypedMoment getEnds() {
        return ends;
    }

    public TypedMoment getOpens() {
        return opens;
    }

    public TypedMoment getCloses() {
        return closes;
    }

    public Long getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Long municipality) {
        this.municipality = municipality;
    }

    public ParticipantCategory[] getCategories() {
        return categories;
    }

    public void setCategories(ParticipantCategory[] categories) {
        this.categories = categories;
    }
}
