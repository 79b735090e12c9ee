package se.samsyn.domain.publication;

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

/** An author of a publication, in the order of the title page. */
@Entity
@Table(name = "publication_author")
public class PublicationAuthor implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private PublicationVersion version;

    @Column(name = "position")
    private int position;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 200, message = "{samsyn.too-long}")
    private String name;

    public PublicationAuthor() {}

    public PublicationAuthor(String name) {
        this.name = name;
    }

    void placeAt(PublicationVersion owner, int index) {
        version = owner;
        position = index;
    }

    @Override
    public void tell(Fields fields) {
        fields.value("name", Kind.TEXT, name, this::setName);
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
}
