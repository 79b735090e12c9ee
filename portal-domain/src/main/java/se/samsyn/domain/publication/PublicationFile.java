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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;
import se.samsyn.domain.media.StoredFile;

/** A file of a publication, such as the report itself or an appendix. */
@Entity
@Table(name = "publication_file")
public class PublicationFile implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private PublicationVersion version;

    @Column(name = "position")
    private int position;

    @JoinFetch(JoinFetchType.OUTER)
    @NotNull(message = "{samsyn.required}")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Size(max = 200, message = "{samsyn.too-long}")
    private String label;

    public PublicationFile() {}

    public PublicationFile(StoredFile file, String label) {
        this.file = file;
        this.label = label;
    }

    void placeAt(PublicationVersion owner, int index) {
        version = owner;
        position = index;
    }

    @Override
    public void tell(Fields fields) {
        fields.value("label", Kind.TEXT, label, this::setLabel);
        fields.file("file", file, this::setFile);
    }

    public Long getId() {
        return id;
    }

    public StoredFile getFile() {
        return file;
    }

    public void setFile(StoredFile file) {
        this.file = file;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
