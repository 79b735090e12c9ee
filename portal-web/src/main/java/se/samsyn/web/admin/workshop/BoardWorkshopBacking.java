package se.samsyn.web.admin.workshop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.workshop.PlanThemeName;
import se.samsyn.domain.workshop.Workshop;
import se.samsyn.service.workshop.BoardService;
import se.samsyn.service.workshop.WorkshopService;
import se.samsyn.web.admin.event.EventPartBacking;

/** {@code /admin/workshop/board}: notes as they arrive, gathered into themes; the workshop's door and its summary. */
@Named
@ViewScoped
public class BoardWorkshopBacking extends EventPartBacking {

    @Inject
    private WorkshopService workshops;

    @Inject
    private BoardService board;

    private Workshop workshop;
    private List<NoteRow> notes;
    private List<ThemeRow> themes;
    private List<PlanThemeName> planThemes;
    private String newTheme;
    private String mark;

    @Override
    public void open() {
        super.open();
        load();
        loadThemes();
    }

    private void load() {
        workshop = workshops.draft(number());
        loadNotes();
    }

    private void loadThemes() {
        themes = new ArrayList<>(
                board.themes(number()).stream().map(ThemeRow::new).toList());
        planThemes = workshop.getPlanId() == null ? List.of() : board.planThemes(workshop.getPlanId());
    }

    /** Takes over the notes that have arrived. */
    public void loadNotes() {
        mark = board.marks(number()).notes();
        notes = board.notes(number()).stream().map(NoteRow::new).toList();
    }

    /** The notes about a question, in the order of arrival. */
    public List<NoteRow> notesOf(long questionId) {
        return notes.stream().filter(note -> note.getQuestionId() == questionId).toList();
    }

    /** How many notes that can be seen are in the theme. */
    public long count(ThemeRow theme) {
        return notes.stream()
                .filter(note -> !note.isHidden() && Long.valueOf(theme.getId()).equals(note.getThemeId()))
                .count();
    }

    // Called by a field and not by a button, so that a refusal is told here.
    public void gather(NoteRow note) {
        try {
            board.gather(note.getId(), note.getThemeId());
        } catch (PortalException refusal) {
            problems.add(refusal);
        }
        load();
    }

    public void hide(NoteRow note) {
        act(
                note.isHidden() ? "admin_workshop_board.shown" : "admin_workshop_board.hidden",
                () -> board.hide(note.getId(), !note.isHidden()));
    }

    public void addTheme() {
        act("admin_workshop_board.theme_added", () -> {
            keepThemes();
            board.addTheme(number(), newTheme);
            newTheme = null;
            loadThemes();
        });
    }

    public void saveThemes() {
        act("admin_workshop_board.themes_saved", () -> {
            keepThemes();
            loadThemes();
        });
    }

    private void keepThemes() {
        for (int i = 0; i < themes.size(); i++) {
            ThemeRow row = themes.get(i);
            board.describe(row.getId(), "themes:" + i, row.getName(), row.getSummary(), row.getPlanTheme());
        }
    }

    public void removeTheme(ThemeRow theme) {
        act("admin_workshop_board.theme_removed", () -> {
            board.removeTheme(theme.getId());
            themes.remove(theme);
        });
    }

    public void openDoor() {
        act("admin_workshop_board.opened", () -> workshops.open(number()));
    }

    public void closeDoor() {
        act("admin_workshop_board.closed", () -> workshops.close(number()));
    }

    public void publish() {
        act("admin_workshop_board.published", () -> {
            keepThemes();
            workshops.publish(number());
        });
    }

    public void withdraw() {
        act("admin_workshop_board.withdrawn", () -> workshops.withdraw(number()));
    }

    private void act(String key, Runnable deed) {
        try {
            deed.run();
            toast.say(key);
        } finally {
            load();
        }
    }

    /** Changes when a note arrives; the page compares it. */
    public String getMark() {
        return mark;
    }

    public Workshop getWorkshop() {
        return workshop;
    }

    public List<NoteRow> getNotes() {
        return notes;
    }

    public List<ThemeRow> getThemes() {
        return themes;
    }

    public List<PlanThemeName> getPlanThemes() {
        return planThemes;
    }

    public String getNewTheme() {
        return newTheme;
    }

    public void setNewTheme(String newTheme) {
        this.newTheme = newTheme;
    }
}
