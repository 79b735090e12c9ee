package se.samsyn.web.admin.workshop;

import java.io.Serializable;
import se.samsyn.domain.workshop.WorkshopTheme;

/** A theme in the form of the board. */
public class ThemeRow implements Serializable {

    private final long id;
    private String name;
    private String summary;
    private String planTheme;

    ThemeRow(WorkshopTheme theme) {
        id = theme.getId();
        name = theme.getName();
        summary = theme.getSummary();
        planTheme = theme.getThemeKey();
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getPlanTheme() {
        return planTheme;
    }

    public void setPlanTheme(String planTheme) {
        this.planTheme = planTheme;
    }
}
