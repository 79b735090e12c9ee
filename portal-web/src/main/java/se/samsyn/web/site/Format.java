package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.web.format.DateText;
import se.samsyn.web.format.FileText;

/** Dates, periods, files and telephone numbers as the views write them. */
@Named
@RequestScoped
public class Format {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject
    private Site site;

    @Inject
    private Words words;

    private DateText dates() {
        return DateText.in(site.getLocale());
    }

    /** "11 februari 2020". */
    public String date(LocalDate day) {
        return dates().date(day);
    }

    /** "11 februari 2020" of the Swedish day that the instant falls on. */
    public String day(Instant at) {
        return dates().date(at.atZone(Event.STOCKHOLM).toLocalDate());
    }

    /** "11 februari 2020", with ", 09.00" behind it when the earlier moment is of the same day. */
    public String later(Instant at, Instant earlier) {
        LocalTime time = at.atZone(Event.STOCKHOLM).toLocalTime();
        return day(at) + (day(at).equals(day(earlier)) ? ", " + dates().time(time) : "");
    }

    /** "2020-02-11" for machines, of the Swedish day that the instant falls on. */
    public String isoDay(Instant at) {
        return at.atZone(Event.STOCKHOLM).toLocalDate().toString();
    }

    /** "tisdag 11 februari 2020". */
    public String weekday(LocalDate day) {
        return dates().weekday(day);
    }

    /** "tisdag 11 februari 2020, 09.00"; the day alone when the time only says where the day begins or ends. */
    public String moment(LocalDateTime at) {
        boolean wholeDay =
                at.toLocalTime().equals(LocalTime.MIDNIGHT) || at.toLocalTime().equals(LAST_MINUTE);
        return weekday(at.toLocalDate()) + (wholeDay ? "" : ", " + dates().time(at.toLocalTime()));
    }

    /** "tisdag 11 februari 2020, 09.00" in Swedish time. */
    public String at(Instant instant) {
        return moment(LocalDateTime.ofInstant(instant, Event.STOCKHOLM));
    }

    /** "2020-02-11T09:00" for machines, or the day alone. */
    public String isoMoment(LocalDateTime at, boolean dateOnly) {
        return dateOnly ? at.toLocalDate().toString() : at.toString();
    }

    /** "tisdag 11 februari 2020, 09.00–16.00". */
    public String span(LocalDateTime from, LocalDateTime to, boolean dateOnly) {
        return dates().span(from, to, dateOnly);
    }

    /** "tisdag 11 februari 2020", or both days of a longer event. */
    public String days(LocalDateTime from, LocalDateTime to) {
        return dates().days(from.toLocalDate(), to.toLocalDate());
    }

    /** "09.00–16.00". */
    public String times(LocalTime from, LocalTime to) {
        return dates().times(from, to);
    }

    /** "feb". */
    public String shortMonth(LocalDateTime at) {
        return dates().shortMonth(at.toLocalDate());
    }

    /** "2025–2027", "2026–" while it goes on, or a single year. */
    public String years(LocalDate from, LocalDate to) {
        if (from == null) {
            return to == null ? "" : "–" + to.getYear();
        }
        if (to == null) {
            return from.getYear() + "–";
        }
        return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + "–" + to.getYear();
    }

    /** "PDF, 1,2 MB", and the language when it is not the page's. */
    public String file(StoredFile file) {
        String text = FileText.format(file.getMediaType()) + ", " + FileText.size(file.getSize(), site.getLocale());
        String language = file.getLanguage();
        if (language == null
                || language.isBlank()
                || language.equals(site.getLocale().getLanguage())) {
            return text;
        }
        String name = Locale.forLanguageTag(language).getDisplayLanguage(site.getLocale());
        return text + ", " + words.of("site.in_language", name);
    }

    /** The address behind a Swedish telephone number: {@code tel:+4663147500} for "063-14 75 00". */
    public String tel(String number) {
        String digits = number.replaceAll("[^+\\d]", "");
        return "tel:" + (digits.startsWith("0") ? "+46" + digits.substring(1) : digits);
    }
}
