package se.samsyn.domain.accessibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a reader has told about something that is not accessible; who they are only if they want an answer. */
@Entity
@Table(name = "accessibility_message")
public class AccessibilityMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String what;

    private String page;

    private String name;

    private String email;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "handled_at")
    private Instant handledAt;

    @Column(name = "handled_by")
    private String handledBy;

    protected AccessibilityMessage() {}

    public AccessibilityMessage(AccessibilityReport report, Instant receivedAt) {
        this.what = report.what();
        this.page = report.page();
        this.name = report.name();
        this.email = report.email();
        this.receivedAt = receivedAt;
    }

    /** Somebody has answered or mended what it was about. */
    public void handled(String by, Instant at) {
        handledBy = by;
        handledAt = at;
    }

    public boolean isHandled() {
        return handledAt != null;
    }

    public Long getId() {
        return id;
    }

    public String getWhat() {
        return what;
    }

    public String getPage() {
        return page;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Instant getHandledAt() {
        return handledAt;
    }

    public String getHandledBy() {
        return handledBy;
    }
}
