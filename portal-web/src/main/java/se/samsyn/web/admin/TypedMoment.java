package se.samsyn.web.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A local moment in two fields, date and time of day; without a date it is no moment. */
public final class TypedMoment implements Serializable {

    private LocalDate day;
    private LocalTime time;

    public TypedMoment(LocalDateTime moment) {
        day = moment == null ? null : moment.toLocalDate();
        time = moment == null ? null : moment.toLocalTime();
    }

    /** Date and time together, midnight when no time was given; null without a date. */
    public LocalDateTime toMoment() {
        return day == null ? null : day.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
