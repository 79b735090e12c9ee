package se.samsyn.domain.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.samsyn.domain.InvalidInputException;

/** What several notes of a workshop are about; may point at a theme of an action plan. */
@Entity
@Table(name = "workshop_theme")
public class WorkshopTheme {

    public static final int NAME_LENGTH = 200;
    public static final int SUMMARY_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "workshop_id")
    private Long workshopId;

    private String name;

    private String summary;

    @Column(name = "theme_key")
    private String themeKey;

    protected WorkshopTheme() {}

    /**
     * A theme without notes.
     *
     * @throws InvalidInputException when it has no name or one that is too long
     */
    public WorkshopTheme(long workshopId, String name) {
        this.workshopId = workshopId;
        this.name = named(name, "theme");
    }

    /**
     * Says what the theme is called, what came out of it, and which theme of the plan it belongs to.
     *
     * @param field begins the names of the fields in the form
     * @param planTheme the key of a theme, or {@code null}
     */
    public void describe(String field, String newName, String newSummary, String planTheme) {
        String words = newSummary == null ? "" : newSummary.strip();
        if (words.length() > SUMMARY_LENGTH) {
            throw new InvalidInputException(field + ":summary", "error.too_long", SUMMARY_LENGTH);
        }
        name = named(newName, field + ":name");
        summary = words;
        themeKey = planTheme == null || planTheme.isBlank() ? null : planTheme;
    }

    private static String named(String words, String field) {
        String name = words == null ? "" : words.strip();
        if (name.isEmpty()) {
            throw new InvalidInputException(field, "error.required");
        }
        if (name.length() > NAME_LENGTH) {
            throw new InvalidInputException(field, "error.too_long", NAME_LENGTH);
        }
        return name;
    }

    public Long getId() {
        return id;
    }

    public Long getWorkshopId() {
        return workshopId;
    }

    public String getName() {
        return name;
    }

    public String getSummary() {
        return summary;
    }

    public String getThemeKey() {
        return themeKey;
    }
}
