package se.samsyn.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the log of an actor's answers: who did what, never what was written. */
@Entity
@Table(name = "dialogue_log")
public class DialogueLogLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "actor_id")
    private Long actorId;

    private Instant at;

    @Column(name = "by_user")
    private String by;

    @Enumerated(EnumType.STRING)
    private DialogueAct act;

    protected DialogueLogLine() {}

    /**
     * A line of the log.
     *
     * @param by the user name, or {@code null} for the actor itself
     */
    public DialogueLogLine(long actorId, DialogueAct act, String by, Instant at) {
        this.actorId = actorId;
        this.act = act;
        this.by = by;
        this.at = at;
    }

    public Instant getAt() {
        return at;
    }

    public String getBy() {
        return by;
    }

    public DialogueAct getAct() {
        return act;
    }
}
