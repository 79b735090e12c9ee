package se.samsyn.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.mail.Letter;
import se.samsyn.domain.registration.EventTitle;
import se.samsyn.domain.registration.Invitation;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.calendar.Attendee;
import se.samsyn.service.calendar.CalendarInvitation;
import se.samsyn.service.calendar.CalendarInvitations;
import se.samsyn.service.mail.Outbox;
import se.samsyn.service.settings.SiteSettingsService;

/** Tells participants what has become of their registration; each letter repeats everything and brings the personal link. */
@ApplicationScoped
class RegistrationLetters {

    @Inject
    private Outbox outbox;

    @Inject
    private EventTitles titles;

    @Inject
    private PersonalLinks links;

    @Inject
    private Invitations invitations;

    @Inject
    private CalendarInvitations calendars;

    @Inject
    private SiteSettingsService site;

    /** Reads what letters about the event need; before the event's desk is taken, where many come at once. */
    LetterHead head(long eventId, Language language) {
        site.current();
        return new LetterHead(titles.of(eventId, language), calendars.find(eventId, language));
    }

    /** The registration has arrived: what it has become. Costs one statement, since the event's desk is held. */
    void received(Registration registration, Event event, LetterHead head) {
        String kind = kind(registration.getState());
        outbox.putFirst(letter(kind, kind, registration, event, head), registration.isProtectedIdentity());
    }

    /** Staff have approved it: what it has become. */
    void approved(Registration registration, Event event) {
        tell(kind(registration.getState()), registration, event);
    }

    private static String kind(RegistrationState state) {
        return switch (state) {
            case CONFIRMED -> "confirmed";
            case WAITING -> "waiting";
            case AWAITING_APPROVAL -> "awaiting";
            default -> throw new IllegalArgumentException("Nothing arrives as " + state);
        };
    }

    /** Somebody has registered the same address again; once a day, however often they try. */
    void again(Registration registration, Event event, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Event.STOCKHOLM);
        put("again", "again:" + today, registration, event);
    }

    /** The person has changed something. */
    void changed(Registration registration, Event event, Instant now) {
        put("changed", "changed:" + now.toEpochMilli(), registration, event);
    }

    /** A seat is kept until the offer ends. */
    void offer(Registration registration, Event event) {
        tell("offer", registration, event);
    }

    /** A letter of which there is one for each registration. */
    void tell(String kind, Registration registration, Event event) {
        put(kind, kind, registration, event);
    }

    /** The event has changed; the letter waits as long as the change can be undone. */
    void about(long changeId, String kind, Registration registration, Event event, LetterHead head) {
        if (registration.getEmail() == null) {
            return;
        }
        Letter letter = letter("event_" + kind, occasion(changeId), registration, event, head);
        put(letter, registration, EventUndo.TIME);
    }

    /** Takes back every letter about a change that has not left. */
    void withdrawAbout(long changeId) {
        outbox.withdrawAll(key(occasion(changeId), ""));
    }

    private static String occasion(long changeId) {
        return "event-change-" + changeId;
    }

    private static String key(String occasion, Object registrationId) {
        return "registration-" + occasion + ":" + registrationId;
    }

    /** Somebody is invited. */
    void invite(Invitation invitation, Event event) {
        LetterWords words = LetterWords.in(invitation.getLanguage());
        EventTitle title = titles.of(event.getId(), invitation.getLanguage());
        String text = words.of("invitation.text", title.text())
                + "\n\n" + words.event(event)
                + "\n\n" + words.of("invitation.link", invitations.to(invitation, title.path()))
                + "\n\n" + words.of("end", site.current().getName());
        outbox.put(Letter.plain(
                "invitation:" + invitation.getId(),
                invitation.getEmail(),
                words.of("invitation.subject", title.text()),
                text));
    }

    private void put(String kind, String occasion, Registration registration, Event event) {
        if (registration.getEmail() == null) {
            return; // Whoever was written down at the door without an address.
        }
        LetterHead head = head(event.getId(), registration.getLanguage());
        put(letter(kind, occasion, registration, event, head), registration, Duration.ZERO);
    }

    private void put(Letter letter, Registration registration, Duration delay) {
        if (registration.isProtectedIdentity()) {
            outbox.putDiscreetly(letter, delay);
        } else {
            outbox.put(letter, delay);
        }
    }

    private Letter letter(String kind, String occasion, Registration registration, Event event, LetterHead head) {
        LetterWords words = LetterWords.in(registration.getLanguage());
        String ends = registration.getOfferExpiresAt() == null ? "" : words.moment(registration.getOfferExpiresAt());
        String text = words.of(kind + ".text", head.title().text(), ends)
                + "\n\n" + words.event(event)
                + "\n\n" + words.answers(registration)
                + "\n\n" + words.of("link", links.to(registration))
                + "\n\n" + words.of("end", site.current().getName());
        Letter letter = Letter.plain(
                key(occasion, registration.getId()),
                registration.getEmail(),
                words.of(kind + ".subject", head.title().text()),
                text);
        return head.entry()
                .flatMap(entry -> calendarFile(kind, registration, entry))
                .map(letter::withCalendar)
                .orElse(letter);
    }

    private static Optional<String> calendarFile(String kind, Registration registration, CalendarInvitation entry) {
        return switch (kind) {
            case "confirmed", "event_moved", "event_reinstated" ->
                registration.getState() == RegistrationState.CONFIRMED
                        ? Optional.of(entry.request(guest(registration)))
                        : Optional.empty();
            // Struck out even for those who never had it: their calendars pay no heed.
            case "withdrawn", "event_cancelled", "event_postponed" -> Optional.of(entry.cancel(guest(registration)));
            default -> Optional.empty();
        };
    }

    private static Attendee guest(Registration registration) {
        return new Attendee(registration.getName(), registration.getEmail());
    }
}
