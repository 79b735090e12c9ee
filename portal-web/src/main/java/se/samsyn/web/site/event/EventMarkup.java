package se.samsyn.web.site.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventPhase;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.Venue;
import se.samsyn.domain.registration.RegistrationAvailability;
import se.samsyn.web.platform.Jsons;
import se.samsyn.web.site.Site;

/**
 * What the event's page says, once more for search engines: a schema.org Event as JSON-LD. Only what is true of the event
 * and stands on the page; the address of an online meeting does not.
 */
@Named
@RequestScoped
public class EventMarkup {

    private static final String SCHEMA = "https://schema.org/";

    @Inject
    private Site site;

    @Inject
    private EventBacking page;

    /** The JSON, in which nothing can end the element that it stands in. */
    public String getJson() {
        return escaped(event().build().toString());
    }

    /** Mails that mean something to HTML or to old scripts, as JSON can write them too. */
    static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private JsonObjectBuilder event() {
        Event event = page.getEvent();
        EventVersion version = site.version(EventVersion.class);
        JsonObjectBuilder json = Jsons.object()
                .add("@context", "https://schema.org")
                .add("@type", "Event")
                .add("name", version.getTitle())
                .add("url", site.absolute(site.getPath()))
                .add("inLanguage", version.getLanguage().tag())
                .add("eventStatus", SCHEMA + status(event))
                .add("eventAttendanceMode", SCHEMA + attendance(event.getVenue()))
                .add("startDate", moment(event.getStartsAt(), event))
                .add("endDate", moment(event.getEndsAt(), event));
        LocalDateTime previous = event.getTime().getPreviousStartsAt();
        if (previous != null) {
            json.add("previousStartDate", moment(previous, event));
        }
        if (version.getLead() != null && !version.getLead().isBlank()) {
            json.add("description", version.getLead());
        }
        addLocation(json, event.getVenue());
        addOrganisers(json);
        addOffer(json, event);
        return json;
    }

    private static String status(Event event) {
        return switch (event.getStatus()) {
            case PLANNED -> "EventScheduled";
            case MOVED -> "EventRescheduled";
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
        };
    }

    private static String attendance(Venue venue) {
        return switch (venue.getMode()) {
            case PLACE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case BOTH -> "MixedEventAttendanceMode";
        };
    }

    // "2026-03-12T09:00:00+01:00", or the day alone.
    private static String moment(LocalDateTime at, Event event) {
        return event.isDateOnly()
                ? at.toLocalDate().toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(event.getZone()));
    }

    private void addLocation(JsonObjectBuilder json, Venue venue) {
        JsonArrayBuilder places = Jsons.array();
        String place = known(venue.getPlace());
        String address = known(venue.getAddress());
        boolean somewhere = venue.isSomewhere() && !(place + address).isEmpty();
        if (somewhere) {
            JsonObjectBuilder room = Jsons.object().add("@type", "Place");
            room.add("name", place.isEmpty() ? address : place);
            if (!address.isEmpty()) {
                room.add("address", address);
            }
            places.add(room);
        }
        if (venue.isOnline()) {
            places.add(Jsons.object().add("@type", "VirtualLocation").add("url", site.absolute(site.getPath())));
        }
        if (somewhere || venue.isOnline()) {
            json.add("location", places);
        }
    }

    private static String known(String text) {
        return text == null ? "" : text.strip();
    }

    private void addOrganisers(JsonObjectBuilder json) {
        JsonArrayBuilder organisers = Jsons.array();
        page.getOrganisers()
                .forEach(each -> organisers.add(Jsons.object()
                        .add("@type", "Organization")
                        .add("name", each.getOrganisation().getName())
                        .add("url", site.absolute(each.getOrganisation().getPath()))));
        if (!page.getOrganisers().isEmpty()) {
            json.add("organizer", organisers);
        }
    }

    // Nothing is said of the price, which is not known here.
    private void addOffer(JsonObjectBuilder json, Event event) {
        EventPhase phase = page.getPhase();
        boolean expected = phase == EventPhase.INVITATION && event.getRegistrationOpens() != null;
        if (phase == EventPhase.OPEN || expected) {
            JsonObjectBuilder offer = Jsons.object()
                    .add("@type", "Offer")
                    .add("url", site.absolute(site.getPath()))
                    .add("validFrom", instant(event.getRegistrationOpens(), event));
            if (event.getRegistrationCloses() != null) {
                offer.add("validThrough", instant(event.getRegistrationCloses(), event));
            }
            availability(page.getStanding()).ifPresent(state -> offer.add("availability", SCHEMA + state));
            json.add("offers", offer);
        }
    }

    /** Whether seats are left; nothing where the portal does not know, or does not give them to everybody. */
    private static Optional<String> availability(RegistrationAvailability standing) {
        return switch (standing) {
            case OPEN -> Optional.of("InStock");
            case FEW_LEFT, WAITING_LIST -> Optional.of("LimitedAvailability");
            case FULL -> Optional.of("SoldOut");
            default -> Optional.empty();
        };
    }

    private static String instant(LocalDateTime at, Event event) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(event.getZone()));
    }
}
