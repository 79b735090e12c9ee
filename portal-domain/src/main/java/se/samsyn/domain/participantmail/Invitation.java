package se.samsyn.domain.participantmail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.text.EmailAddress;

/** A personal invitation to an event: its link lets one person register, at whichever address they choose. */
@Entity
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    private String ref;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private Language language;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "invited_by")
    private String invitedBy;

    protected Invitation() {}

    public Invitation(long eventId, String email, Language language, String by, Instant now) {
        this.eventId = eventId;
        this.email = email;
        this.language = language;
        emailKey = EmailAddress.key(email);
        ref = LinkName.random();
        invitedBy = by;
        invitedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Long getEventId() {
        return eventId;
    }

    public String getRef() {
        return ref;
    }

    public String getEmail() {
        return email;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }
}
