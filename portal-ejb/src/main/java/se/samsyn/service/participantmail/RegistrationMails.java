package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.mail.MailBody.Fact;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.registration.SeatBook;
import se.samsyn.domain.registrationform.ChangedChoice;
import se.samsyn.service.mail.Outbox;
import se.samsyn.service.seat.ChoiceSeats;
import se.samsyn.service.seat.LockedEvent;

/** Tells participants what has become of their registration. */
@ApplicationScoped
public class RegistrationMails {

    private static final String REFUSED = "refused";

    @Inject
    private Outbox outbox;

    @Inject
    private MailHeads heads;

    @Inject
    private RegistrationMailWriter writer;

    /** Tells what has become of a new registration. Costs one statement, since the event is locked. */
    public void received(Registration registration, LockedEvent locked, MailHead head) {
        String kind = kind(registration, locked.book());
        outbox.putFirst(
                writer.mail(kind, occasion(registration), registration, locked.event(), head, List.of()),
                registration.isProtectedIdentity());
    }

    /** Staff have approved it: what it has become. */
    public void approved(Registration registration, LockedEvent locked) {
        put(kind(registration, locked.book()), occasion(registration), registration, locked);
    }

    /** How things stand, told once more. */
    public void resend(Registration registration, LockedEvent locked) {
        String kind =
                registration.getState() == RegistrationState.OFFERED ? "offer" : kind(registration, locked.book());
        put(kind, occasion("resent", locked), registration, locked);
    }

    /** Staff have said no; the mail waits as long as that can be taken back. */
    public void refused(Registration registration, LockedEvent locked) {
        put(REFUSED, REFUSED, registration, locked, head -> List.of(), Registration.UNDO_TIME);
    }

    /** Staff have taken their no back. */
    public void withdrawRefusal(Registration registration) {
        outbox.withdraw(RegistrationMailWriter.key(REFUSED, registration.getId()));
    }

    private static String occasion(Registration registration) {
        return switch (registration.getState()) {
            case CONFIRMED -> "confirmed";
            case WAITING -> "waiting";
            case AWAITING_APPROVAL -> "awaiting";
            default -> throw new IllegalArgumentException("Nothing arrives as " + registration.getState());
        };
    }

    private static String occasion(String kind, LockedEvent locked) {
        return kind + ":" + locked.now().toEpochMilli();
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
    public void again(Registration registration, LockedEvent locked) {
        put("again", "again:" + LocalDate.ofInstant(locked.now(), Event.STOCKHOLM), registration, locked);
    }

    /** The person has changed something; what they have chosen since stands beside what they had chosen. */
    public void changed(Registration registration, LockedEvent locked, List<ChangedChoice> choices) {
        put("changed", registration, locked, head -> head.words().choices(choices));
    }

    /** Staff have put something right; the same as for a change. */
    public void corrected(Registration registration, LockedEvent locked, List<ChangedChoice> choices) {
        put("corrected", registration, locked, head -> head.words().choices(choices));
    }

    /** Seats of what the person had chosen and waited for are theirs now. */
    public void seated(Registration registration, LockedEvent locked, List<ChoiceSeats.Given> given) {
        put(
                "seated",
                registration,
                locked,
                head -> head.choices().stream()
                        .flatMap(question -> given.stream()
                                .filter(seat -> seat.questionId() == question.id())
                                .map(seat -> new Fact(
                                        question.words(), question.labels().get(seat.value()))))
                        .toList());
    }

    /** The person is reached by another address from now on. */
    public void readdressed(Registration registration, LockedEvent locked) {
        put("readdressed", registration, locked, head -> List.of());
    }

    /** A mail of which there is one for each registration. */
    public void tell(String kind, Registration registration, LockedEvent locked) {
        put(kind, kind, registration, locked);
    }

    // Of what may happen many times, each is told.
    private void put(String kind, Registration registration, LockedEvent locked, Function<MailHead, List<Fact>> more) {
        put(kind, occasion(kind, locked), registration, locked, more, Duration.ZERO);
    }

    private void put(String kind, String occasion, Registration registration, LockedEvent locked) {
        put(kind, occasion, registration, locked, head -> List.of(), Duration.ZERO);
    }

    private void put(
            String kind,
            String occasion,
            Registration registration,
            LockedEvent locked,
            Function<MailHead, List<Fact>> more,
            Duration delay) {
        writer.tell(kind, occasion, registration, locked.event(), heads::of, more, delay);
    }
}
