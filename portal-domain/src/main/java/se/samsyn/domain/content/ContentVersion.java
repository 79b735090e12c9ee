package se.samsyn.domain.content;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.field.Described;
import se.samsyn.domain.field.FieldValues;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.media.StoredFile;

/**
 * What somebody wrote on an item: free to change as a draft, fixed once approved. The public sees the version whose live
 * period holds now ({@link VersionLifecycle}). Areas, pages and news are plain versions; the other types add fields.
 */
@Entity
@Table(name = "content_version")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 20)
@DiscriminatorValue("ARTICLE")
public class ContentVersion extends PlacedVersion implements Described {

    /** Titles longer than this do not fit a search result or a browser tab. */
    public static final int TITLE_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @JoinFetch(JoinFetchType.INNER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    private int number;

    private Language language = Language.SWEDISH;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = TITLE_LENGTH, message = "{samsyn.too-long}")
    private String title;

    @NotNull
    @Size(max = 1000, message = "{samsyn.too-long}")
    private String lead = "";

    @Size(max = 500, message = "{samsyn.too-long}")
    private String note;

    @Column(name = "plain_text")
    private String plainText = "";

    @Valid
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Block> blocks = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "version_contact",
            joinColumns = @JoinColumn(name = "version_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<Person> contacts = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "version_related",
            joinColumns = @JoinColumn(name = "version_id"),
            inverseJoinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    private List<ContentItem> related = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "version_theme", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "theme_key")
    private Set<String> themeKeys = new LinkedHashSet<>();

    /** Makes this empty version the first draft of a new item. */
    public final void beginFirst(ContentItem of, String text, String by, Instant at) {
        begin(of, Language.SWEDISH, 1, by, at);
        title = text;
    }

    /** The bare row of this draft, which has none yet; what stands in the draft is put on it afterwards. */
    public final ContentVersion rowOn(ContentItem of) {
        ContentVersion row = empty();
        row.begin(of, language, number, getAuthor(), getCreatedAt());
        row.title = title;
        return row;
    }

    private void begin(ContentItem of, Language in, int versionNumber, String by, Instant at) {
        item = of;
        language = in;
        number = versionNumber;
        beginLife(by, at);
    }

    /** A new draft with the same content, numbered {@code nextNumber}; this version stays as it is. */
    public final ContentVersion copyAsDraft(int nextNumber, String by, Instant at) {
        return copy(item, language, nextNumber, by, at);
    }

    /** A copy of this text that takes the place of an open version and goes to the same reviewer. */
    public final ContentVersion copyInstead(ContentVersion open, String by, Instant at) {
        ContentVersion copy = copyAsDraft(open.number + 1, by, at);
        copy.note = note;
        copy.reviewedAs(open);
        return copy;
    }

    /** The first draft in another language: this version's content, to be translated where it stands. */
    public final ContentVersion copyForTranslation(Language into, String by, Instant at) {
        return copy(item, into, 1, by, at);
    }

    /**
     * The first draft of another item with the same content in the same language.
     *
     * @param newKeys gives each lasting key, such as a plan theme's, the one that takes its place on the other item
     */
    public final ContentVersion copyFor(ContentItem other, UnaryOperator<String> newKeys, String by, Instant at) {
        ContentVersion copy = copy(other, language, 1, by, at);
        copy.renewKeys(newKeys);
        return copy;
    }

    /** Hook for subclasses: gives new keys to what others point at by a key of its own. */
    protected void renewKeys(UnaryOperator<String> newKeys) {}

    private ContentVersion copy(ContentItem of, Language in, int versionNumber, String by, Instant at) {
        ContentVersion copy = empty();
        copy.begin(of, in, versionNumber, by, at);
        FieldValues.copy(this, copy);
        copy.note = null; // It is about this version.
        if (of == item && in == language) {
            copy.wishAs(this);
        }
        return copy;
    }

    /** A copy with the same content that is stored as the given row; this draft stays without one, should that fail. */
    public final ContentVersion copyOnto(ContentVersion row) {
        ContentVersion copy = copyAsDraft(number, getAuthor(), getCreatedAt());
        copy.note = note;
        copy.reviewedAs(this);
        copy.id = row.id;
        copy.continueRow(row);
        return copy;
    }

    /** Hook for subclasses: a version of the same class that nothing stands in. */
    protected ContentVersion empty() {
        return new ContentVersion();
    }

    /** Hook for subclasses: reads what the type itself has in other tables, as long as the database can be asked. */
    public void loadDetails() {}

    /** Hook for subclasses: sets what follows from other choices; {@code all} gives every municipality when asked. */
    public void settleMunicipalities(Supplier<List<Municipality>> all) {}

    /** Hook for subclasses: the last parts of the addresses of the pages below the version's own, in reading order. */
    public List<String> partSlugs() {
        return List.of();
    }

    @Override
    public final void tell(Fields fields) {
        tellHead(fields);
        fields.value("note", Kind.TEXT, note, this::setNote);
        tellBody(fields);
        fields.list("themeKeys", Kind.TEXT, themeKeys);
        tellDetails(fields);
    }

    final void tellHead(Fields fields) {
        fields.label("edit.title").value("title", Kind.TEXT, title, this::setTitle);
        fields.label("edit.lead").value("lead", Kind.TEXT, lead, this::setLead);
    }

    final void tellBody(Fields fields) {
        fields.label("blocks.title").parts("blocks", blocks, Block::new);
        fields.label("edit.contacts").list("contacts", Kind.PERSON, contacts);
        fields.label("edit.related").list("related", ContentItem.KIND, related);
    }

    /** Hook for subclasses: tells the type's own fields, in the order of its form. */
    public void tellDetails(Fields fields) {}

    /** Passes every HTML field through {@code change}. */
    public final void rewriteHtml(UnaryOperator<String> change) {
        tell(new Fields() {
            @Override
            public void rich(String name, String html, Consumer<String> setter) {
                setter.accept(change.apply(html));
            }
        });
    }

    /** Hands every HTML field that is not empty to {@code visitor}. */
    public final void visitHtml(Consumer<String> visitor) {
        rewriteHtml(html -> {
            Optional.ofNullable(html).ifPresent(visitor);
            return html;
        });
    }

    /** Hands every file that the version shows to {@code visitor}. */
    public final void visitFiles(Consumer<StoredFile> visitor) {
        tell(new Fields() {
            @Override
            public void file(String name, StoredFile file, Consumer<StoredFile> setter) {
                Optional.ofNullable(file).ifPresent(visitor);
            }
        });
    }

    /** Visits those of the version's files that its page does not show, whoever may see the page. */
    public void visitWithheldFiles(Consumer<StoredFile> visitor) {}

    /** Hook for subclasses: what contradicts itself, so that not even a draft of it can be saved. */
    public List<InvalidField> contradictions() {
        return new ArrayList<>();
    }

    /** What hinders the version from being published, contradictions included; empty when nothing does. */
    public List<InvalidField> problems() {
        List<InvalidField> problems = contradictions();
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).addProblemsTo(problems, i + 1);
        }
        return problems;
    }

    /** Gives children their place in their lists and drops empty lines; to be called before a save. */
    public void arrange() {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).placeAt(this, i);
        }
    }

    /** Opens the version again after {@link #standAside}, behind the one that was stored meanwhile. */
    public final void standAgain(VersionState as, int newNumber) {
        standAgain(as);
        number = newNumber;
    }

    /** Notes who changed the draft and when, and the text that search reads. */
    public final void saved(String text, String by, Instant at) {
        plainText = text;
        written(by, at);
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead == null ? "" : lead;
    }

    public Long getId() {
        return id;
    }

    @Override
    public ContentItem getItem() {
        return item;
    }

    public int getNumber() {
        return number;
    }

    public Language getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    /** What has been changed and why, for the history; readers never see it. */
    public void setNote(String note) {
        this.note = note;
    }

    public String getPlainText() {
        return plainText;
    }

    public List<Block> getBlocks() {
        return blocks;
    }

    public List<Person> getContacts() {
        return contacts;
    }

    /** The contacts as readers meet them: who has left is replaced by whoever took over. */
    public List<Person> getCurrentContacts() {
        return Person.current(contacts);
    }

    public List<ContentItem> getRelated() {
        return related;
    }

    public Set<String> getThemeKeys() {
        return themeKeys;
    }
}
