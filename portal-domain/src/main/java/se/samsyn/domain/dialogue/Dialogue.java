package se.samsyn.domain.dialogue;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samsyn.domain.event.Event;

/** A dialogue ("Läget i länet") at an event: actors × questions, a matrix of answers. */
@Entity
@Table(name = "dialogue")
public class Dialogue {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Size(max = 2000, message = "{samsyn.too-long}")
    private String introduction;

    private LocalDate deadline;

    @Size(max = 300, message = "{samsyn.too-long}")
    private String contact;

    @Column(name = "predecessor_id")
    private Long predecessorId;

    @Valid
    @OneToMany(mappedBy = "dialogue", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DialogueQuestion> questions = new ArrayList<>();

    @Valid
    @OneToMany(mappedBy = "dialogue", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DialogueActor> actors = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected Dialogue() {}

    /** A new dialogue at the event with the given id. */
    public Dialogue(long eventId) {
        this.eventId = eventId;
    }

    /** Whether nobody answers any more whose last day this is; it ends at midnight in Sweden. True when there is no day. */
    static boolean isOver(LocalDate lastDay, Instant moment) {
        return lastDay == null
                || !moment.isBefore(
                        lastDay.plusDays(1).atStartOfDay(Event.STOCKHOLM).toInstant());
    }

    /** Whether actors may answer at the moment. */
    public boolean isOpenAt(Instant moment) {
        return !isOver(deadline, moment);
    }

    /**
     * Continues an earlier dialogue: questions and actors of the same words are matched, and those that are missing are added
     * at the end. What has been matched already stays as it is.
     */
    public void continueFrom(Dialogue earlier) {
        predecessorId = earlier.eventId;
        for (DialogueQuestion asked : earlier.questions) {
            if (questions.stream().noneMatch(question -> asked.getId().equals(question.getEarlierId()))) {
                questions.stream()
                        .filter(question ->
                                question.getEarlierId() == null && isSame(question.getText(), asked.getText()))
                        .findFirst()
                        .ifPresentOrElse(
                                question -> question.setEarlierId(asked.getId()),
                                () -> questions.add(DialogueQuestion.continuing(asked)));
            }
        }
        for (DialogueActor answered : earlier.actors) {
            if (actors.stream().noneMatch(actor -> answered.getId().equals(actor.getEarlierId()))) {
                actors.stream()
                        .filter(actor -> actor.getEarlierId() == null && isSame(actor.getName(), answered.getName()))
                        .findFirst()
                        .ifPresentOrElse(
                                actor -> actor.setEarlierId(answered.getId()),
                                () -> actors.add(DialogueActor.continuing(answered)));
            }
        }
    }

    /**
     * What the public reads of it: the questions, and the names of the actors whose answers have been released. Only for a
     * dialogue that nobody saves.
     *
     * @param released the ids of these actors
     */
    public Dialogue asPublic(Set<Long> released) {
        contact = null;
        actors.removeIf(actor -> !released.contains(actor.getId()));
        actors.forEach(DialogueActor::forgetAddress);
        return this;
    }

    private static boolean isSame(String words, String others) {
        return words != null && others != null && words.strip().equalsIgnoreCase(others.strip());
    }

    /** Forgets every match, as another predecessor or none makes them meaningless. */
    public void forgetMatches() {
        questions.forEach(question -> question.setEarlierId(null));
        actors.forEach(actor -> actor.setEarlierId(null));
    }

    /** Gives questions and actors their order; to be called before a save. */
    public void arrange() {
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).placeAt(this, i);
        }
        for (int i = 0; i < actors.size(); i++) {
            actors.get(i).placeAt(this, i);
        }
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

    /** The last day to answer; null when nobody has been asked to. */
    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    /** Whom an actor asks, as it stands in mails and on the form. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    /** The event of the dialogue that this one is compared with, or null. */
    public Long getPredecessorId() {
        return predecessorId;
    }

    public void setPredecessorId(Long predecessorId) {
        this.predecessorId = predecessorId;
    }

    public List<DialogueQuestion> getQuestions() {
        return questions;
    }

    public List<DialogueActor> getActors() {
        return actors;
    }

    public int getLockVersion() {
        return lockVersion;
    }
}
