package se.samsyn.web.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as a person writes them: "tisdag 11 februari 2020", "09.00–16.00". */
public final class DateText {

    public static final DateText SWEDISH = new DateText(Locale.forLanguageTag("sv-SE"), "HH.mm");
    public static final DateText ENGLISH = new DateText(Locale.UK, "HH:mm");

    private static final String DASH = "–";
    private static final String WIDE_DASH = " – ";

    private final DateTimeFormatter weekday;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter time;
    private final Locale locale;

    private DateText(Locale locale, String clock) {
        this.locale = locale;
        weekday = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
        date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        dayOfYear = DateTimeFormatter.ofPattern("d MMMM", locale);
        dayAndMonth = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
        month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        shortMonth = DateTimeFormatter.ofPattern("LLL", locale);
        time = DateTimeFormatter.ofPattern(clock, locale);
    }

    /** The words of the language; Swedish for everything that is not English. */
    public static DateText in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }

    /** "tisdag 11 februari 2020". */
    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    /** "11 februari 2020". */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** "11 februari". */
    public String dayOfYear(LocalDate day) {
        return dayOfYear.format(day);
    }

    /** "Februari 2020", to stand as a heading. */
    public String month(YearMonth of) {
        String text = month.format(of);
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** "feb", for a date block. */
    public String shortMonth(LocalDate day) {
        return shortMonth.format(day).replace(".", "");
    }

    /** "09.00". */
    public String time(LocalTime at) {
        return time.format(at);
    }

    /** "09.00–16.00", or "09.00" when nobody knows the end. */
    public String times(LocalTime from, LocalTime to) {
        return to == null || to.equals(from) ? time(from) : time(from) + DASH + time(to);
    }

    /** "tisdag 11 februari 2020", or "tisdag 11 februari – onsdag 12 februari 2020". */
    public String days(LocalDate first, LocalDate last) {
        if (last == null || last.equals(first)) {
            return weekday(first);
        }
        String from = first.getYear() == last.getYear() ? dayAndMonth.format(first) : weekday(first);
        return from + WIDE_DASH + weekday(last);
    }

    /** "tisdag 11 februari 2020, 09.00–16.00"; over several days each day has its time. */
    public String span(LocalDateTime from, LocalDateTime to, boolean dateOnly) {
        LocalDate last = to == null ? from.toLocalDate() : to.toLocalDate();
        if (dateOnly) {
            return days(from.toLocalDate(), last);
        }
        if (last.equals(from.toLocalDate())) {
            return weekday(last) + ", " + times(from.toLocalTime(), to == null ? null : to.toLocalTime());
        }
        return weekday(from.toLocalDate()) + ", " + time(from.toLocalTime()) + WIDE_DASH + weekday(last) + ", "
                + time(to.toLocalTime());
    }
}
