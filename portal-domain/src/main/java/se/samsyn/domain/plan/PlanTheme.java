package se.samsyn.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.samsyn.domain.field.FieldLines;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;

/**
 * A theme (tema) of an action plan; themes are ordered and may be nested. Its key stays the same in every version of the
 * plan, so that activities can point at it.
 */
@Entity
@Table(name = "plan_theme")
public class PlanTheme implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private ActionPlanVersion version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private PlanTheme parent;

    @Column(name = "theme_key")
    private String key = UUID.randomUUID().toString();

    @Column(name = "position")
    private int position;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 300, message = "{samsyn.too-long}")
    private String title;

    /** The key of the theme that it is to stand below, until all themes are there. */
    @Transient
    private String below;

    @Size(max = 5000, message = "{samsyn.too-long}")
    private String description;

    public PlanTheme() {}

    public PlanTheme(String title) {
        this.title = title;
    }

    void placeAt(ActionPlanVersion owner, int index) {
        version = owner;
        position = index;
    }

    /** Puts the theme below another one, or on the top level; never below itself or one of its own. */
    void nestUnder(PlanTheme above) {
        for (PlanTheme each = above; each != null; each = each.parent) {
            if (each == this) {
                return;
            }
        }
        parent = above;
    }

    void renewKey(UnaryOperator<String> newKeys) {
        key = newKeys.apply(key);
    }

    @Override
    public void tell(Fields fields) {
        fields.identity("key", Kind.TEXT, key, kept -> key = kept == null ? key : kept);
        fields.identity("below", Kind.TEXT, parent == null ? null : parent.key, kept -> below = kept);
        fields.value("title", Kind.TEXT, title, this::setTitle);
        fields.value("description", Kind.TEXT, description, this::setDescription);
    }

    @Override
    public void settle(List<? extends Part> all) {
        all.stream()
                .map(PlanTheme.class::cast)
                .filter(other -> other != this && other.key.equals(below))
                .findFirst()
                .ifPresent(this::nestUnder);
    }

    // With its place in the order, "2.1 Samverkan", so that a move shows; each is followed by those below it.
    @Override
    public void read(FieldLines lines, List<? extends Part> all) {
        if (parent == null) {
            read(lines, all, "");
        }
    }

    private void read(FieldLines lines, List<? extends Part> all, String above) {
        String number = above + (below(parent, all).indexOf(this) + 1);
        lines.text(number + " " + title);
        lines.labelled("admin_action_plan_edit.theme_description", description);
        below(this, all).forEach(theme -> theme.read(lines, all, number + "."));
    }

    private static List<PlanTheme> below(PlanTheme above, List<? extends Part> all) {
        return all.stream()
                .map(PlanTheme.class::cast)
                .filter(theme -> theme.parent == above)
                .toList();
    }

    /** 0 for a top theme, 1 for a theme below one, and so on. */
    public int getDepth() {
        return parent == null ? 0 : parent.getDepth() + 1;
    }

    public Long getId() {
        return id;
    }

    public PlanTheme getParent() {
        return parent;
    }

    public String getKey() {
        return key;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
