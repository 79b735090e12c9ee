package se.samsyn.domain.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The decision that letters of a kind leave to an event's participants; one for each time that the event has had. */
@Entity
@Table(name = "letter_round")
public class LetterRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Column(name = "for_start")
    private Instant forStart;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private int letters;

    protected LetterRound() {}

    /** How many letters the decision has led to. */
    public void count(int number) {
        letters = number;
    }

    /** How it stands with the letters. */
    public LetterOutlook outlook() {
        return new LetterOutlook(kind, LetterOutlook.State.SENT, decidedAt, letters);
    }
}
