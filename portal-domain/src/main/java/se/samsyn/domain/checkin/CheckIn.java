package se.samsyn.domain.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A participant has come (incheckning): once for each day of the event, at the earliest time that anybody saw them. */
@Entity
@Table(name = "check_in")
public class CheckIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "registration_id")
    private Long registrationId;

    private LocalDate day;

    private Instant at;

    @Column(name = "by_user")
    private String by;

    protected CheckIn() {}

    public Long getRegistrationId() {
        return registrationId;
    }

    public LocalDate getDay() {
        return day;
    }

    public Instant getAt() {
        return at;
    }

    /** The member of staff who let them in. */
    public String getBy() {
        return by;
    }
}
