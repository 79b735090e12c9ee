package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.mail.MailBody;
import se.samsyn.domain.mail.MailBody.Fact;
import se.samsyn.domain.mail.NewMail;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.service.calendar.Attendee;
import se.samsyn.service.calendar.CalendarInvitation;
import se.samsyn.service.mail.Outbox;
import se.samsyn.service.registrationform.RegistrationAnswers;

/** Writes mails about a registration: each repeats everything and brings the personal link. */
@ApplicationScoped
class RegistrationMailWriter {

    @Inject
    private Outbox outbox;

    @Inject
    private PersonalLinks links;

    @Inject
    private RegistrationAnswers answers;

    /** What a mail is kept under: of one occasion the person hears once. */
    static String key(String occasion, Object registrationId) {
        return "registration-" + occasion + ":" + registrationId;
    }

    /**
     * Tells the person, unless nobody knows their address: they were written down at check-in without one.
     *
     * @param head read only for somebody who is told
     * @param more what the mail is about besides; nothing for an empty list
     * @param delay in which it can be taken back
     */
    void tell(
            String kind,
            String occasion,
            Registration registration,
            Event event,
            Function<Registration, MailHead> head,
            Function<MailHead, List<Fact>> more,
            Duration delay) {
        if (registration.getEmail() != null) {
            MailHead read = head.apply(registration);
            put(mail(kind, occasion, registration, event, read, more.apply(read)), registration, delay);
        }
    }

    /** Lays the mail into the outbox, where lists do not name whoever has a protected identity. */
    void put(NewMail mail, Registration registration, Duration delay) {
        if (registration.isProtectedIdentity()) {
            outbox.putDiscreetly(mail, delay);
        } else {
            outbox.put(mail, delay);
        }
    }

    NewMail mail(String kind, String occasion, Registration registration, Event event, MailHead head, List<Fact> more) {
        RegistrationMailTexts words = head.words();
        RegistrationState state = registration.getState();
        String ends = registration.getOfferExpiresAt() == null ? "" : words.moment(registration.getOfferExpiresAt());
        MailBody body =
                new MailBody().say(words.of(kind + ".text", head.title().text(), ends, words.category(registration)));
        if (kind.equals("confirmed") && event.getVenue().isSomewhere()) {
            body.say(words.of("code"));
        }
        body.facts(more)
                .facts(words.event(event, state == RegistrationState.CONFIRMED))
                .facts(words.answers(registration));
        if (state.isActive()) {
            body.facts(words.chosen(registration, untold(registration, head, more)));
        }
        if (state == RegistrationState.REFUSED && head.contact().isKnown()) {
            body.say(words.of("ask", head.contact().line()));
        }
        addLink(body, registration, event, head);
        NewMail mail = head.mail(kind, key(occasion, registration.getId()), registration.getEmail(), body);
        return head.entry()
                .flatMap(entry -> calendarFile(kind, registration, entry))
                .map(mail::withCalendar)
                .orElse(mail);
    }

    // A change says it already, but for what is waited for.
    private List<ChosenAnswer> untold(Registration registration, MailHead head, List<Fact> told) {
        return answers.chosen(registration.getId(), head.choices()).stream()
                .filter(each -> !each.seated()
                        || told.stream()
                                .noneMatch(fact -> each.question().words().equals(fact.label())))
                .toList();
    }

    // Whoever can still do something gets their own page, others the event's, if it has ever had one.
    private void addLink(MailBody body, Registration registration, Event event, MailHead head) {
        RegistrationMailTexts words = head.words();
        if (registration.getState().isActive() && event.getStatus() != EventStatus.CANCELLED) {
            body.link(words.of("link"), words.of("link.button"), links.to(registration));
        } else if (head.entry().isPresent()) {
            body.link(
                    words.of("page"),
                    words.of("page.button"),
                    links.page(head.title().path(), head.language()));
        }
    }

    private static Optional<String> calendarFile(String kind, Registration registration, CalendarInvitation entry) {
        Attendee guest = new Attendee(registration.getName(), registration.getEmail());
        return switch (kind) {
            case "confirmed", "readdressed", "event_moved", "event_relocated", "event_reinstated" ->
                registration.getState() == RegistrationState.CONFIRMED
                        ? Optional.of(entry.request(guest))
                        : Optional.empty();
            // Struck out even for those who never had it: their calendars pay no heed.
            case "withdrawn", "event_cancelled", "event_postponed" -> Optional.of(entry.cancel(guest));
            default -> Optional.empty();
        };
    }
}
