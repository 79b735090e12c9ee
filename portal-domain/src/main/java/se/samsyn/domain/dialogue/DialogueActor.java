package se.samsyn.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.text.EmailAddress;
import se.samsyn.domain.text.ValidEmail;

/** An actor that answers the questions of a dialogue, by the name it goes under there. */
@Entity
@Table(name = "dialogue_actor")
public class DialogueActor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dialogue_id")
    private Dialogue dialogue;

    @Column(name = "position")
    private int position;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 200, message = "{samsyn.too-long}")
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ValidEmail
    @Size(max = 254, message = "{samsyn.too-long}")
    private String email;

    @Column(name = "earlier_id")
    private Long earlierId;

    public DialogueActor() {}

    public DialogueActor(String name, Organisation organisation) {
        this.name = name;
        this.organisation = organisation;
    }

    /** The same actor as in an earlier dialogue, with its contact. */
    static DialogueActor continuing(DialogueActor earlier) {
        var actor = new DialogueActor(earlier.name, earlier.organisation);
        actor.email = earlier.email;
        actor.earlierId = earlier.id;
        return actor;
    }

    /** An actor of which somebody may know no more than that there is one; never saved. */
    public static DialogueActor hidden(long id, String words) {
        var actor = new DialogueActor(words, null);
        actor.id = id;
        return actor;
    }

    void forgetAddress() {
        email = null;
    }

    void placeAt(Dialogue owner, int index) {
        dialogue = owner;
        position = index;
    }

    public Long getId() {
        return id;
    }

    public Dialogue getDialogue() {
        return dialogue;
    }

    public int getPosition() {
        return position;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = EmailAddress.typed(email);
    }

    /** The actor of the predecessor that this one is, or null. */
    public Long getEarlierId() {
        return earlierId;
    }

    public void setEarlierId(Long earlierId) {
        this.earlierId = earlierId;
    }
}
