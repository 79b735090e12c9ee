package se.samsyn.domain.content;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.field.FieldLines;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;
import se.samsyn.domain.media.AltText;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.text.WebAddress;

/**
 * A part of a body: a text, a picture, a fact box. Which fields count follows from the {@linkplain BlockKind kind};
 * the others stay empty.
 */
@Entity
@Table(name = "content_block")
public class Block implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private ContentVersion version;

    @Column(name = "position")
    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @Size(max = 200, message = "{samsyn.too-long}")
    private String heading;

    private String html;

    @Size(max = 200, message = "{samsyn.too-long}")
    private String attribution;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Size(max = 500, message = "{samsyn.too-long}")
    @Column(name = "alt_text")
    private String altText;

    private boolean decorative;

    @Size(max = 500, message = "{samsyn.too-long}")
    private String caption;

    @Size(max = 1000, message = "{samsyn.too-long}")
    @Pattern(regexp = "(https?://\\S+)?", message = "{samsyn.url}")
    private String url;

    @Column(name = "header_column")
    private boolean headerColumn;

    /** What the words of the block are in when it is not the page's own language: {@code en}. */
    @Pattern(regexp = "([a-z]{2,3})?", message = "{samsyn.required}")
    private String language;

    @BatchFetch(BatchFetchType.IN)
    @Valid
    @OneToMany(mappedBy = "block", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<BlockEntry> entries = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @Valid
    @OneToMany(mappedBy = "block", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("row, column")
    private List<TableCell> cells = new ArrayList<>();

    protected Block() {}

    public Block(BlockKind kind) {
        become(kind);
    }

    private void become(BlockKind of) {
        kind = Objects.requireNonNull(of);
        if (kind == BlockKind.TABLE) {
            TableGrid.of(this).resize(3, 2);
        }
    }

    /** A rich text block with the given HTML. */
    public static Block richText(String html) {
        Block block = new Block(BlockKind.RICH_TEXT);
        block.html = html;
        return block;
    }

    void placeAt(ContentVersion owner, int index) {
        version = owner;
        position = index;
        entries.removeIf(BlockEntry::isBlank);
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).placeAt(this, i);
        }
    }

    void addProblemsTo(List<InvalidField> problems, int number) {
        if (kind == BlockKind.IMAGE && (file == null || file.isRemoved())) {
            problems.add(InvalidField.of("blocks", "error.image_missing", number));
        }
        if (kind == BlockKind.IMAGE && !decorative && getShownAltText().isBlank()) {
            problems.add(InvalidField.of("blocks", "error.alt_text_missing", number));
        }
        if (kind == BlockKind.IMAGE && !decorative && AltText.isFileName(altText)) {
            problems.add(InvalidField.of("blocks", "error.alt_text_is_file_name", number));
        }
    }

    @Override
    public void tell(Fields fields) {
        fields.identity("kind", Kind.choice(BlockKind.class), kind, this::become);
        fields.identity("table", Kind.CELLS, rows(), getGrid()::fill);
        fields.value("heading", Kind.TEXT, heading, this::setHeading);
        fields.rich("html", html, this::setHtml);
        fields.value("attribution", Kind.TEXT, attribution, this::setAttribution);
        fields.file("file", file, this::setFile);
        fields.value("altText", Kind.TEXT, altText, this::setAltText);
        fields.value("decorative", Kind.FLAG, decorative, this::setDecorative);
        fields.value("caption", Kind.TEXT, caption, this::setCaption);
        fields.value("url", Kind.TEXT, url, this::setUrl);
        fields.value("headerColumn", Kind.FLAG, headerColumn, this::setHeaderColumn);
        fields.value("language", Kind.TEXT, language, this::setLanguage);
        fields.parts("entries", entries, BlockEntry::new);
    }

    @Override
    public void read(FieldLines lines, List<? extends Part> all) {
        String label = "block." + kind.key();
        lines.labelled(label, FieldLines.joined(" – ", heading, lines.read(Kind.FILE, file)));
        lines.html(html);
        lines.labelled("block.attribution", attribution);
        lines.labelled("block.alt", decorative ? null : altText);
        lines.labelled("block.caption", caption);
        lines.labelled("block.url", url);
        for (BlockEntry entry : entries) {
            lines.labelled(label, lines.joined(" – ", entry));
            lines.html(entry.getHtml());
        }
        lines.labelled(label, lines.read(Kind.CELLS, rows()));
    }

    // The cells of what is no table are not read from the database for nothing.
    private List<List<String>> rows() {
        return kind == BlockKind.TABLE ? getGrid().texts() : List.of();
    }

    /** The cells as a grid that can grow and shrink. */
    public TableGrid getGrid() {
        return TableGrid.of(this);
    }

    /** The address of the host of the video, for the label beside it; empty when there is no address. */
    public String getHost() {
        return WebAddress.host(url).orElse("");
    }

    public Long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public BlockKind getKind() {
        return kind;
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

    public String getAttribution() {
        return attribution;
    }

    public void setAttribution(String attribution) {
        this.attribution = attribution;
    }

    public StoredFile getFile() {
        return file;
    }

    public void setFile(StoredFile file) {
        this.file = file;
    }

    public String getAltText() {
        return altText;
    }

    public void setAltText(String altText) {
        this.altText = altText;
    }

    /** What stands in the picture's place: nothing for decoration, else the page's words or the library's. */
    public String getShownAltText() {
        return decorative ? "" : AltText.of(altText, file);
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = WebAddress.meant(url);
    }

    public boolean isHeaderColumn() {
        return headerColumn;
    }

    public void setHeaderColumn(boolean headerColumn) {
        this.headerColumn = headerColumn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<BlockEntry> getEntries() {
        return entries;
    }

    public List<TableCell> getCells() {
        return cells;
    }
}
