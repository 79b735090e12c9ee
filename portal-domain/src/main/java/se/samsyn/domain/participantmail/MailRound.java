package se.samsyn.domain.participantmail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The decision that mails of a kind leave to an event's participants; one for each time that the event has had. */
@Entity
@Table(name = "letter_round")
public class MailRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Enumerated(EnumType.STRING)
    private ScheduledMailKind kind;

    @Column(name = "for_start")
    private Instant forStart;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "letters")
    private int mails;

    protected MailRound() {}

    /** How many mails the decision has led to. */
    public void count(int number) {
        mails = number;
    }

    /** The state of the mails. */
    public MailSchedule outlook() {
        return new MailSchedule(kind, MailSchedule.State.SENT, decidedAt, mails);
    }
}
