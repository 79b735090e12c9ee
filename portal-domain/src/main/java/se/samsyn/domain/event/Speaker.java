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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;

/** Somebody who takes part in a programme item (medverkande): name, title and organisation as they are to be read. */
@Entity
@Table(name = "speaker")
public class Speaker implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_item_id")
    private ProgrammeItem programmeItem;

    @Column(name = "position")
    private int position;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 200, message = "{samsyn.too-long}")
    private String name;

    @Size(max = 200, message = "{samsyn.too-long}")
    private String title;

    @Size(max = 200, message = "{samsyn.too-long}")
    private String organisation;

    public Speaker() {}

    public Speaker(String name, String title, String organisation) {
        this.name = name;
        this.title = title;
        this.organisation = organisation;
    }

    void placeAt(ProgrammeItem owner, int index) {
        programmeItem = owner;
        position = index;
    }

    @Override
    public void tell(Fields fields) {
        fields.value("name", Kind.TEXT, name, this::setName);
        fields.value("title", Kind.TEXT, title, this::setTitle);
        fields.value("organisation", Kind.TEXT, organisation, this::setOrganisation);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
