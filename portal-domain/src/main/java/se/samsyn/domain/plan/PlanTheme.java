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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A theme (tema) of an action plan; themes are ordered and may be nested. Its key stays the same in every version of the
 * plan, so that activities can point at it.
 */
@Entity
@Table(name = "plan_theme")
public class PlanTheme {

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

    @Size(max = 5000, message = "{samsyn.too-long}")
    private String description;

    public PlanTheme() {}

    public PlanTheme(String title) {
        this.title = title;
    }

    /** An empty theme that is the same as the one with this key in other versions of the plan. */
    public static PlanTheme continuing(String key) {
        PlanTheme theme = new PlanTheme();
        theme.key = key;
        return theme;
    }

    void placeAt(ActionPlanVersion owner, int index) {
        version = owner;
        position = index;
    }

    void nestUnder(PlanTheme above) {
        parent = above;
    }

    void renewKey(UnaryOperator<String> newKeys) {
        key = newKeys.apply(key);
    }

    PlanTheme copy() {
        PlanTheme copy = new PlanTheme();
        copy.key = key;
        copy.title = title;
        copy.description = description;
        return copy;
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
