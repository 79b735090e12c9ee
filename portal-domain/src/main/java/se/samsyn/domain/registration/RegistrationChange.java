package se.samsyn.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line in a registration's log: what happened, who did it, and why if they said so. Never the person's own data. */
@Entity
@Table(name = "registration_change")
public class RegistrationChange {

    /** How long a reason may be. */
    public static final int REASON_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Enumerated(EnumType.STRING)
    private RegistrationAct act;

    @Column(name = "by_user")
    private String by;

    private String reason;

    private Instant at;

    protected RegistrationChange() {}

    RegistrationChange(Registration registration, RegistrationAct act, String by, String reason, Instant at) {
        this.registration = registration;
        this.act = act;
        this.by = by;
        this.reason = reason;
        this.at = at;
    }

    public RegistrationAct getAct() {
        return act;
    }

    /** The member of staff; nobody when the person or the clock did it. */
    public String getBy() {
        return by;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
