package se.samsyn.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import se.samsyn.domain.event.Event;
import se.samsyn.web.format.DateText;

/** Points in time as staff read them: "i dag 14.32", "11 februari 2020 14.32". */
@Named
@RequestScoped
public class DateTimes {

    private static final ZoneId ZONE = Event.STOCKHOLM;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private StaffLanguage language;

    /** The moment in Swedish time, with "i dag" for today; empty for none. */
    public String of(Instant moment) {
        if (moment == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZONE);
        boolean today = local.toLocalDate().equals(LocalDate.now(clock.withZone(ZONE)));
        String day = today ? texts.get("admin.today") : words().date(local.toLocalDate());
        return day + " " + words().time(local.toLocalTime());
    }

    /** A coming minute as short as it can be said: "i dag 14.32", "3 mars 08.00", "3 mars 2027 08.00". */
    public String minute(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZONE);
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        boolean thisYear =
                local.getYear() == today.getYear() && !local.toLocalDate().equals(today);
        return thisYear ? words().dayOfYear(local.toLocalDate()) + " " + time(local.toLocalTime()) : of(moment);
    }

    /** The day in full, "tisdag 3 mars 2027". */
    public String day(LocalDate day) {
        return words().weekday(day);
    }

    /** "08.00". */
    public String time(LocalTime time) {
        return words().time(time);
    }

    /** The Swedish day that the moment falls on, "11 februari 2020". */
    public String dayOf(Instant moment) {
        return words().date(LocalDateTime.ofInstant(moment, ZONE).toLocalDate());
    }

    /** The date, "11 februari 2020"; empty for none. */
    public String date(LocalDate day) {
        return day == null ? "" : words().date(day);
    }

    /** Only the time of day, "14.32". */
    public String time(Instant moment) {
        return words().time(LocalDateTime.ofInstant(moment, ZONE).toLocalTime());
    }

    /** A local date and time in full. */
    public String full(LocalDateTime at, boolean dateOnly) {
        return words().weekday(at.toLocalDate()) + (dateOnly ? "" : " " + words().time(at.toLocalTime()));
    }

    private DateText words() {
        return DateText.in(language.getLocale());
    }
}
