package se.samsyn.domain.workshop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.ConflictException;

/** A workshop at an event: groups × questions, open to whoever has its code as long as it lasts. */
@Entity
@Table(name = "workshop")
public class Workshop {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Size(max = 2000, message = "{samsyn.too-long}")
    private String introduction;

    private String code;

    private boolean open;

    @Column(name = "plan_id")
    private Long planId;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Valid
    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<WorkshopQuestion> questions = new ArrayList<>();

    @Valid
    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<WorkshopGroup> groups = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected Workshop() {}

    /** A new workshop at the event with the given id. */
    public Workshop(long eventId) {
        this.eventId = eventId;
    }

    /** Gives questions and groups their order; to be called before a save. */
    public void arrange() {
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).placeAt(this, i);
        }
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).placeAt(this, i);
        }
    }

    /**
     * Lets groups come in, by a code that nobody has seen before.
     *
     * @throws ConflictException when there is nothing to talk about or nobody to do it
     */
    public void open(WorkshopCode fresh) {
        if (questions.isEmpty() || groups.isEmpty()) {
            throw new ConflictException("error.workshop_incomplete");
        }
        if (!open) {
            code = fresh.text();
            open = true;
        }
    }

    /** Takes no more notes; the code tells so from now on. */
    public void close() {
        open = false;
    }

    /** Shows the public what has been gathered. */
    public void publish(String by, Instant at) {
        publishedBy = by;
        publishedAt = at;
    }

    /** Takes the summary off the public page. */
    public void withdraw() {
        publishedBy = null;
        publishedAt = null;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Long getEventId() {
        return eventId;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public String getCode() {
        return code;
    }

    public boolean isOpen() {
        return open;
    }

    /** The action plan whose themes the workshop's may point at, or null. */
    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public List<WorkshopQuestion> getQuestions() {
        return questions;
    }

    public List<WorkshopGroup> getGroups() {
        return groups;
    }
}
