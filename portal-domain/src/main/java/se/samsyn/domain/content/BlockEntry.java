package se.samsyn.domain.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.text.WebAddress;

/** One line of a block that is a list: an accordion's panel, a document, a link, a contact. */
@Entity
@Table(name = "content_block_entry")
public class BlockEntry implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "block_id")
    private Block block;

    @Column(name = "position")
    private int position;

    @Size(max = 300, message = "{samsyn.too-long}")
    private String heading;

    private String html;

    @Size(max = 1000, message = "{samsyn.too-long}")
    @Pattern(regexp = "(https?://\\S+)?", message = "{samsyn.url}")
    private String url;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    public BlockEntry() {}

    void placeAt(Block owner, int index) {
        block = owner;
        position = index;
    }

    @Override
    public void tell(Fields fields) {
        fields.value("heading", Kind.TEXT, heading, this::setHeading);
        fields.value("item", ContentItem.KIND, item, this::setItem);
        fields.file("file", file, this::setFile);
        fields.value("person", Kind.PERSON, person, this::setPerson);
        fields.value("url", Kind.TEXT, url, this::setUrl);
        fields.rich("html", html, this::setHtml);
    }

    /** Whether nothing has been filled in; such a line is dropped at save. */
    public boolean isBlank() {
        return isBlank(heading) && isBlank(html) && isBlank(url) && item == null && file == null && person == null;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public Long getId() {
        return id;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = html;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = WebAddress.meant(url);
    }

    public ContentItem getItem() {
        return item;
    }

    public void setItem(ContentItem item) {
        this.item = item;
    }

    public StoredFile getFile() {
        return file;
    }

    public void setFile(StoredFile file) {
        this.file = file;
    }

    public Person getPerson() {
        return person;
    }

    /** Whom readers meet: the person, whoever took over, or {@code null}. */
    public Person getCurrentPerson() {
        return person == null ? null : person.current().orElse(null);
    }

    public void setPerson(Person person) {
        this.person = person;
    }
}
