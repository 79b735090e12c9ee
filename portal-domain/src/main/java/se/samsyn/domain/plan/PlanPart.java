package se.samsyn.domain.plan;

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
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.field.FieldLines;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;
import se.samsyn.domain.media.StoredFile;

/** A part (del) of an action plan that can be read alone, with its own address below the plan's. */
@Entity
@Table(name = "plan_part")
public class PlanPart implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private ActionPlanVersion version;

    @Column(name = "position")
    private int position;

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    private PlanPartKind kind = PlanPartKind.KNOWLEDGE_BASE;

    private String slug;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 200, message = "{samsyn.too-long}")
    private String title;

    @Size(max = 1000, message = "{samsyn.too-long}")
    private String lead;

    private String html;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    public PlanPart() {}

    void placeAt(ActionPlanVersion owner, int index) {
        version = owner;
        position = index;
    }

    @Override
    public void tell(Fields fields) {
        fields.value("kind", Kind.choice(PlanPartKind.class), kind, this::setKind);
        fields.value("slug", Kind.TEXT, slug, this::setSlug);
        fields.value("title", Kind.TEXT, title, this::setTitle);
        fields.value("lead", Kind.TEXT, lead, this::setLead);
        fields.rich("html", html, this::setHtml);
        fields.file("file", file, this::setFile);
    }

    @Override
    public void read(FieldLines lines, List<? extends Part> all) {
        String name = lines.read(Kind.choice(PlanPartKind.class), kind);
        lines.labelled("comparison.part", FieldLines.joined(" – ", name, title));
        lines.labelled("edit.lead", lead);
        lines.html(html);
        lines.labelled("block.file", lines.read(Kind.FILE, file));
    }

    public Long getId() {
        return id;
    }

    public PlanPartKind getKind() {
        return kind;
    }

    public void setKind(PlanPartKind kind) {
        this.kind = kind;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = html;
    }

    public StoredFile getFile() {
        return file;
    }

    public void setFile(StoredFile file) {
        this.file = file;
    }
}
