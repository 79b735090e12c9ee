package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventContact;
import se.samsyn.domain.event.EventStatus;
import se.samsyn.domain.event.EventTitle;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.mail.MailBody;
import se.samsyn.domain.mail.MailBody.Fact;
import se.samsyn.domain.mail.NewMail;
import se.samsyn.domain.participantmail.Invitation;
import se.samsyn.domain.participantmail.ParticipantMails;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.SeatBook;
import se.samsyn.domain.registrationform.ChangedChoice;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.service.calendar.Attendee;
import se.samsyn.service.calendar.CalendarInvitation;
import se.samsyn.service.calendar.CalendarInvitations;
import se.samsyn.service.event.EventContacts;
import se.samsyn.service.event.EventTitles;
import se.samsyn.service.mail.Outbox;
import se.samsyn.service.registrationform.RegistrationAnswers;
import se.samsyn.service.seat.ChoiceSeats;
import se.samsyn.service.settings.SiteSettingsService;
import se.samsyn.service.survey.SurveyTickets;

/** Tells participants what has become of their registration; each mail repeats everything and brings the personal link. */
@ApplicationScoped
public class RegistrationMails {

    private static final String REFUSED = "refused";

    @Inject
    private Outbox outbox;

    @Inject
    private EventTitles titles;

    @Inject
    private PersonalLinks links;

    @Inject
    private SurveyTickets tickets;

    @Inject
    private Invitations invitations;

    @Inject
    private CalendarInvitations calendars;

    @Inject
    private EventContacts contacts;

    @Inject
    private RegistrationAnswers answers;

    @Inject
    private SiteSettingsService site;

    /** Reads what mails about the event need; before the event is locked, where many come at once. */
    public MailHead head(long eventId, Language language) {
        SiteSettings settings = site.current();
        return new MailHead(
                settings.getName(),
                titles.of(eventId, language),
                contacts.of(eventId),
                answers.form(eventId, language).seated(),
                calendars.find(eventId, language, settings));
    }

    /** Tells what has become of a new registration. Costs one statement, since the event is locked. */
    public void received(Registration registration, Event event, SeatBook book, MailHead head) {
        outbox.putFirst(
                mail(kind(registration, book), occasion(registration), registration, event, head),
                registration.isProtectedIdentity());
    }

    /** Staff have approved it: what it has become. */
    public void approved(Registration registration, Event event, SeatBook book) {
        put(kind(registration, book), occasion(registration), registration, event);
    }

    /** How things stand, told once more. */
    public void resend(Registration registration, Event event, SeatBook book, Instant now) {
        String kind = registration.getState() == RegistrationState.OFFERED ? "offer" : kind(registration, book);
        put(kind, "resent:" + now.toEpochMilli(), registration, event);
    }

    /** Staff have said no; the mail waits as long as that can be taken back. */
    public void refused(Registration registration, Event event) {
        if (registration.getEmail() != null) {
            MailHead head = head(event.getId(), registration.getLanguage());
            put(mail(REFUSED, REFUSED, registration, event, head), registration, Registration.UNDO_TIME);
        }
    }

    /** Staff have taken their no back. */
    public void withdrawRefusal(Registration registration) {
        outbox.withdraw(key(REFUSED, registration.getId()));
    }

    private static String occasion(Registration registration) {
        return switch (registration.getState()) {
            case CONFIRMED -> "confirmed";
            case WAITING -> "waiting";
            case AWAITING_APPROVAL -> "awaiting";
            default -> throw new IllegalArgumentException("Nothing arrives as " + registration.getState());
        };
    }

    // Why somebody waits: no seat is left at all, none of their category's, or others were first.
    private static String kind(Registration registration, SeatBook book) {
        boolean waits = registration.getState() == RegistrationState.WAITING;
        if (!waits || book.plan().left() == 0) {
            return occasion(registration);
        }
        return book.plan().hasSeatFor(registration.getCategory()) ? "waiting_behind" : "waiting_category";
    }

    /** Somebody has registered the same address again; once a day, however often they try. */
    public void again(Registration registration, Event event, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Event.STOCKHOLM);
        put("again", "again:" + today, registration, event);
    }

    /** The person has changed something; what they have chosen since stands beside what they had chosen. */
    public void changed(Registration registration, Event event, List<ChangedChoice> choices, Instant now) {
        tellOfChange("changed", registration, event, choices, now);
    }

    /** Staff have put something right; the same as for a change. */
    public void corrected(Registration registration, Event event, List<ChangedChoice> choices, Instant now) {
        tellOfChange("corrected", registration, event, choices, now);
    }

    /** Seats of what the person had chosen and waited for are theirs now. */
    public void seated(Registration registration, Event event, List<ChoiceSeats.Given> given, Instant now) {
        if (registration.getEmail() == null) {
            return;
        }
        MailHead head = head(event.getId(), registration.getLanguage());
        List<Fact> facts = head.choices().stream()
                .flatMap(question -> given.stream()
                        .filter(seat -> seat.questionId() == question.id())
                        .map(seat ->
                                new Fact(question.words(), question.labels().get(seat.value()))))
                .toList();
        put(
                mail("seated", "seated:" + now.toEpochMilli(), registration, event, head, facts),
                registration,
                Duration.ZERO);
    }

    /** The person is reached by another address from now on. */
    public void readdressed(Registration registration, Event event, Instant now) {
        put("readdressed", "readdressed:" + now.toEpochMilli(), registration, event);
    }

    private void tellOfChange(
            String kind, Registration registration, Event event, List<ChangedChoice> choices, Instant now) {
        if (registration.getEmail() == null) {
            return;
        }
        MailHead head = head(event.getId(), registration.getLanguage());
        List<Fact> facts = RegistrationMailTexts.in(registration.getLanguage()).choices(choices);
        put(mail(kind, kind + ":" + now.toEpochMilli(), registration, event, head, facts), registration, Duration.ZERO);
    }

    /** A seat is kept until the offer ends. */
    public void offer(Registration registration, Event event) {
        tell("offer", registration, event);
    }

    /** A mail of which there is one for each registration. */
    public void tell(String kind, Registration registration, Event event) {
        put(kind, kind, registration, event);
    }

    /**
     * The event has changed; the mail waits as long as the change can be undone.
     *
     * @param before what the event was; {@code null} where neither time nor place has changed
     */
    void about(long changeId, String kind, EventUndo before, Registration registration, Event event, MailHead head) {
        if (registration.getEmail() == null) {
            return;
        }
        List<Fact> facts = RegistrationMailTexts.in(registration.getLanguage()).change(event, before);
        NewMail mail = mail("event_" + kind, occasion(changeId), registration, event, head, facts);
        put(mail, registration, EventUndo.TIME);
    }

    /** The event comes closer; no one is told twice of the same time. */
    void remind(Registration registration, Event event, MailHead head) {
        String occasion =
                reminderOccasion(event.getId()) + event.getStartInstant().getEpochSecond();
        put(mail("reminder", occasion, registration, event, head), registration, Duration.ZERO);
    }

    /** Takes back every reminder of the event that has not left; gives how many. */
    int withdrawReminders(long eventId) {
        return outbox.withdrawAll("registration-" + reminderOccasion(eventId));
    }

    private static String reminderOccasion(long eventId) {
        return "reminder-" + eventId + "-";
    }

    /**
     * The event is over.
     *
     * @param contact who answers
     * @param own staff's own words
     * @param asked whether participants can answer a survey now
     */
    void thank(Registration registration, EventTitle title, EventContact contact, ParticipantMails own, boolean asked) {
        Language language = registration.getLanguage();
        RegistrationMailTexts words = RegistrationMailTexts.in(language);
        Language ownLanguage = own.thanksLanguage(language);
        String page = links.page(title.path(), language);
        MailBody body = new MailBody().say(words.of("thanks.text", title.text()));
        if (!own.thanksText(ownLanguage).isEmpty()) {
            body.say(own.thanksText(ownLanguage), ownLanguage == language ? null : ownLanguage);
        }
        if (asked) {
            body.link(
                    words.of("thanks.survey"),
                    words.of("thanks.survey.button"),
                    page + tickets.link(registration.getEventId(), registration.getRef()));
        }
        body.say(words.of("thanks.page", page)).end(end(words, site.current().getName(), contact));
        NewMail mail = NewMail.of(
                key("thanks", registration.getId()),
                registration.getEmail(),
                words.of("thanks.subject", title.text()),
                language,
                body);
        put(mail.withReplyTo(contact.email()), registration, Duration.ZERO);
    }

    /** Takes back every mail about a change that has not left. */
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
    void invite(Invitation invitation, Event event, MailHead head) {
        RegistrationMailTexts words = RegistrationMailTexts.in(invitation.getLanguage());
        EventTitle title = head.title();
        EventContact contact = head.contact();
        MailBody body = new MailBody()
                .say(words.of("invitation.text", title.text()))
                .facts(words.event(event, false))
                .link(
                        words.of("invitation.link"),
                        words.of("invitation.button"),
                        invitations.to(invitation, title.path()))
                .end(end(words, head.site(), contact));
        NewMail mail = NewMail.of(
                        "invitation:" + invitation.getId(),
                        invitation.getEmail(),
                        words.of("invitation.subject", title.text()),
                        invitation.getLanguage(),
                        body)
                .withReplyTo(contact.email());
        outbox.put(contact.isKnown() ? mail.withUnsubscribe(noMore(words, contact)) : mail);
    }

    // By mail to a person: an invitation goes out once, and whoever sends them keeps the list of whom to spare.
    private static String noMore(RegistrationMailTexts words, EventContact contact) {
        String subject = URLEncoder.encode(words.of("invitation.no_more"), StandardCharsets.UTF_8);
        return "mailto:" + contact.email() + "?subject=" + subject.replace("+", "%20");
    }

    private void put(String kind, String occasion, Registration registration, Event event) {
        if (registration.getEmail() == null) {
            return; // Whoever was written down at check-in without an address.
        }
        MailHead head = head(event.getId(), registration.getLanguage());
        put(mail(kind, occasion, registration, event, head), registration, Duration.ZERO);
    }

    private void put(NewMail mail, Registration registration, Duration delay) {
        if (registration.isProtectedIdentity()) {
            outbox.putDiscreetly(mail, delay);
        } else {
            outbox.put(mail, delay);
        }
    }

    private NewMail mail(String kind, String occasion, Registration registration, Event event, MailHead head) {
        return mail(kind, occasion, registration, event, head, List.of());
    }

    private NewMail mail(
            String kind, String occasion, Registration registration, Event event, MailHead head, List<Fact> more) {
        RegistrationMailTexts words = RegistrationMailTexts.in(registration.getLanguage());
        String ends = registration.getOfferExpiresAt() == null ? "" : words.moment(registration.getOfferExpiresAt());
        MailBody body =
                new MailBody().say(words.of(kind + ".text", head.title().text(), ends, words.category(registration)));
        if (kind.equals("confirmed") && event.getVenue().isSomewhere()) {
            body.say(words.of("code"));
        }
        if (!more.isEmpty()) {
            body.facts(more);
        }
        body.facts(words.event(event, registration.getState() == RegistrationState.CONFIRMED))
                .facts(words.answers(registration));
        if (registration.getState().isActive()) {
            // A change says it already, but for what is waited for.
            List<ChosenAnswer> chosen = answers.chosen(registration.getId(), head.choices()).stream()
                    .filter(each -> !each.seated()
                            || more.stream()
                                    .noneMatch(fact -> each.question().words().equals(fact.label())))
                    .toList();
            if (!chosen.isEmpty()) {
                body.facts(words.chosen(registration, chosen));
            }
        }
        if (registration.getState() == RegistrationState.REFUSED
                && head.contact().isKnown()) {
            body.say(words.of("ask", head.contact().line()));
        }
        addLink(body, words, registration, event, head);
        body.end(end(words, head.site(), head.contact()));
        NewMail mail = NewMail.of(
                        key(occasion, registration.getId()),
                        registration.getEmail(),
                        words.of(kind + ".subject", head.title().text()),
                        registration.getLanguage(),
                        body)
                .withReplyTo(head.contact().email());
        return head.entry()
                .flatMap(entry -> calendarFile(kind, registration, entry))
                .map(mail::withCalendar)
                .orElse(mail);
    }

    // Whoever can still do something gets their own page, others the event's, if it has ever had one.
    private void addLink(
            MailBody body, RegistrationMailTexts words, Registration registration, Event event, MailHead head) {
        if (registration.getState().isActive() && event.getStatus() != EventStatus.CANCELLED) {
            body.link(words.of("link"), words.of("link.button"), links.to(registration));
        } else if (head.entry().isPresent()) {
            String page = links.page(head.title().path(), registration.getLanguage());
            body.link(words.of("page"), words.of("page.button"), page);
        }
    }

    static String end(RegistrationMailTexts words, String site, EventContact contact) {
        return contact.isKnown() ? words.of("end.answered", site, contact.name()) : words.of("end", site);
    }

    private static Optional<String> calendarFile(String kind, Registration registration, CalendarInvitation entry) {
        return switch (kind) {
            case "confirmed", "readdressed", "event_moved", "event_relocated", "event_reinstated" ->
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
