package se.samsyn.domain.workshop;

import java.util.List;

/** What came out of a workshop, as the public reads it. */
public record WorkshopSummary(List<Theme> themes) {

    public WorkshopSummary {
        themes = List.copyOf(themes);
    }

    /**
     * A theme with the notes that have been gathered into it.
     *
     * @param planTheme the title of the plan's theme, or {@code null}
     * @param planPath the path of the plan's page, or {@code null} when the public can't read it
     */
    public record Theme(long id, String name, String summary, String planTheme, String planPath, List<String> notes) {

        public Theme {
            notes = List.copyOf(notes);
        }
    }
}
