package se.samsyn.service.participantmail;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.event.EventUndo;
import se.samsyn.domain.event.Venue;
import se.samsyn.domain.mail.MailBody.Fact;
import se.samsyn.domain.registration.ChosenAnswer;
import se.samsyn.domain.registration.Registration;
import se.samsyn.domain.registrationform.ChangedChoice;

/** The words of mails to participants, in one language; times are Swedish time. */
public final class RegistrationMailTexts {

    private static final ResourceBundle.Control ROOT_IS_SWEDISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final RegistrationMailTexts SWEDISH =
            new RegistrationMailTexts(Locale.forLanguageTag("sv"), "HH.mm");
    private static final RegistrationMailTexts ENGLISH = new RegistrationMailTexts(Locale.UK, "HH:mm");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    private RegistrationMailTexts(Locale locale, String clock) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("se.samsyn.service.participantmail.mails", locale, ROOT_IS_SWEDISH);
        day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
        time = DateTimeFormatter.ofPattern(clock, locale);
    }

    public static RegistrationMailTexts in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : SWEDISH;
    }

    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** "tisdag 11 februari 2020, 16.00", in Swedish time. */
    String moment(Instant at) {
        return moment(LocalDateTime.ofInstant(at, Event.STOCKHOLM));
    }

    private String moment(LocalDateTime at) {
        return day.format(at) + ", " + time.format(at);
    }

    /**
     * When and where.
     *
     * @param taken whether the reader has a seat, and so may know the address of an online meeting
     */
    List<Fact> event(Event event, boolean taken) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("when", of("when.time", span(event.getStartsAt(), event.getEndsAt(), event.isDateOnly()))));
        Venue venue = event.getVenue();
        String place = join(venue.getPlace(), venue.getAddress());
        if (venue.isSomewhere()) {
            facts.add(fact("where", place.isEmpty() ? of("place_later") : place));
        }
        if (venue.isOnline()) {
            boolean known =
                    venue.getOnlineUrl() != null && !venue.getOnlineUrl().isBlank();
            facts.add(known && taken ? fact("online.link", venue.getOnlineUrl()) : new Fact(null, of("online")));
        }
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(of(label), value);
    }

    /**
     * What has become of an event.
     *
     * @param before what it was, where its time or place has changed; else {@code null}
     */
    List<Fact> change(Event event, EventUndo before) {
        List<Fact> facts = new ArrayList<>();
        if (before != null && before.hasOtherTimeThan(event)) {
            String earlier = span(before.getStartsAt(), before.getEndsAt(), before.isDateOnly());
            facts.add(fact("when.before", of("when.time", earlier)));
            String now = span(event.getStartsAt(), event.getEndsAt(), event.isDateOnly());
            facts.add(fact("when.now", of("when.time", now)));
        }
        if (before != null && !place(before.getVenue()).equals(place(event.getVenue()))) {
            facts.add(fact("where.before", place(before.getVenue())));
            facts.add(fact("where.now", place(event.getVenue())));
        }
        boolean otherLink = before != null
                && !Objects.equals(
                        before.getVenue().getOnlineUrl(), event.getVenue().getOnlineUrl());
        if (otherLink && event.getVenue().isOnline()) {
            facts.add(new Fact(null, of("online.new")));
        }
        String reason = event.getStatusReason();
        // The reason of an earlier change is none of a new room.
        boolean explained = reason != null
                && (before == null
                        || event.getStatus() != before.getStatus()
                        || before.hasOtherTimeThan(event)
                        || !reason.equals(before.getStatusReason()));
        if (explained) {
            facts.add(fact("reason", reason));
        }
        return facts;
    }

    // "Folkets hus, Storgatan 1" or what stands for a room.
    private String place(Venue venue) {
        String room = join(venue.getPlace(), venue.getAddress());
        String somewhere = room.isEmpty() ? of("place_later") : room;
        if (!venue.isOnline()) {
            return somewhere;
        }
        return venue.isSomewhere() ? of("where.both", somewhere) : of("where.online");
    }

    /** What somebody has chosen, and what they had chosen before where that was something else. */
    List<Fact> choices(List<ChangedChoice> choices) {
        return choices.stream().map(this::choice).toList();
    }

    private Fact choice(ChangedChoice choice) {
        String now = choice.now().isEmpty() ? of("choice.none") : String.join(", ", choice.now());
        String before = choice.before().isEmpty() ? of("choice.none") : String.join(", ", choice.before());
        return new Fact(choice.question(), now.equals(before) ? now : of("choice.changed", now, before));
    }

    /** What the person has chosen that has seats, and where they wait for one. */
    List<Fact> chosen(Registration registration, List<ChosenAnswer> chosen) {
        return chosen.stream()
                .map(each -> new Fact(
                        each.question().words(), of("choice." + each.standing(registration.getState()), each.label())))
                .toList();
    }

    /** What the person takes part as: "socialtjänst". */
    String category(Registration registration) {
        return of("category." + registration.getCategory());
    }

    private String span(LocalDateTime from, LocalDateTime to, boolean dateOnly) {
        boolean oneDay = from.toLocalDate().equals(to.toLocalDate());
        if (dateOnly) {
            return oneDay ? day.format(from) : day.format(from) + " – " + day.format(to);
        }
        if (oneDay) {
            return from.equals(to) ? moment(from) : moment(from) + "–" + time.format(to);
        }
        return moment(from) + " – " + moment(to);
    }

    /** What the person has told. */
    List<Fact> answers(Registration registration) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("name", registration.getName()));
        facts.add(fact("email", registration.getEmail()));
        if (registration.getOrganisation() != null) {
            facts.add(fact("organisation", registration.getOrganisation()));
        }
        if (registration.getMunicipality() != null) {
            facts.add(fact("municipality", registration.getMunicipality().getName()));
        }
        facts.add(fact("category", category(registration)));
        if (registration.isProtectedIdentity()) {
            facts.add(new Fact(null, of("protected")));
        }
        return facts;
    }

    private static String join(String place, String address) {
        String first = place == null ? "" : place;
        return address == null || address.isBlank() ? first : first.isEmpty() ? address : first + ", " + address;
    }
}
