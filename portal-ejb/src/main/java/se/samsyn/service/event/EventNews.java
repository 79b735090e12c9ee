package se.samsyn.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import se.samsyn.domain.event.Event;

/** Tells other features what happens to events, within the same transaction; whoever refuses takes it all back. */
@ApplicationScoped
class EventNews {

    @Inject
    private jakarta.enterprise.event.Event<SeatsChanged> seats;

    void tellSeats(Event event, Integer before) {
        if (!Objects.equals(before, event.getSeats())) {
            seats.fire(new SeatsChanged(event.getId(), event.getSeats()));
        }
    }
}
