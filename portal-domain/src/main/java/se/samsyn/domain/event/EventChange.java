package se.samsyn.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line in the log of an event's operational facts: who changed what, and when. */
@Entity
@Table(name = "event_change")
public class EventChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by_user")
    private String by;

    private String what;

    protected EventChange() {}

    EventChange(Event event, Instant at, String by, String what) {
        this.event = event;
        this.at = at;
        this.by = by;
        this.what = what;
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getBy() {
        return by;
    }

    public String getWhat() {
        return what;
    }
}
