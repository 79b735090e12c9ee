package se.samsyn.service.registration;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.registration.Registration;

/** The words of letters to participants, in one language; times are Swedish time. */
final class LetterWords {

    private static final ResourceBundle.Control ROOT_IS_SWEDISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final LetterWords SWEDISH = new LetterWords(Locale.forLanguageTag("sv"), "HH.mm");
    private static final LetterWords ENGLISH = new LetterWords(Locale.UK, "HH:mm");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    private LetterWords(Locale locale, String clock) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("se.samsyn.service.registration.letters", locale, ROOT_IS_SWEDISH);
        day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
        time = DateTimeFormatter.ofPattern(clock, locale);
    }

    static LetterWords in(Language language) {
        return language == Language.ENGLISH ? ENGLISH : SWEDISH;
    }

    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** "tisdag 11 februari 2020, 16.00", in Swedish time. */
    String moment(Instant at) {
        return moment(LocalDateTime.ofInstant(at, Event.STOCKHOLM));
    }

    private String moment(LocalDateTime at) {
        return day.format(at) + ", " + time.format(at);
    }

    /** When and where, a line each. */
    String event(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(of("when", span(event)));
        String place = join(event.getVenue().getPlace(), event.getVenue().getAddress());
        if (event.getVenue().isSomewhere()) {
            lines.add(of("where", place.isEmpty() ? of("place_later") : place));
        }
        if (event.getVenue().isOnline()) {
            lines.add(of("online"));
        }
        return String.join("\n", lines);
    }

    private String span(Event event) {
        LocalDateTime from = event.getStartsAt();
        LocalDateTime to = event.getEndsAt();
        boolean oneDay = from.toLocalDate().equals(to.toLocalDate());
        if (event.isDateOnly()) {
            return oneDay ? day.format(from) : day.format(from) + " – " + day.format(to);
        }
        if (oneDay) {
            return from.equals(to) ? moment(from) : moment(from) + "–" + time.format(to);
        }
        return moment(from) + " – " + moment(to);
    }

    /** What the person has told, a line each. */
    String answers(Registration registration) {
        List<String> lines = new ArrayList<>();
        lines.add(of("name", registration.getName()));
        lines.add(of("email", registration.getEmail()));
        if (registration.getOrganisation() != null) {
            lines.add(of("organisation", registration.getOrganisation()));
        }
        if (registration.getMunicipality() != null) {
            lines.add(of("municipality", registration.getMunicipality().getName()));
        }
        lines.add(of("category", of("category." + registration.getCategory())));
        if (registration.isProtectedIdentity()) {
            lines.add(of("protected"));
        }
        return String.join("\n", lines);
    }

    private static String join(String place, String address) {
        String first = place == null ? "" : place;
        return address == null || address.isBlank() ? first : first.isEmpty() ? address : first + ", " + address;
    }
}
