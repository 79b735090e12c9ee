package se.samsyn.web.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import se.samsyn.domain.workshop.BoardNote;
import se.samsyn.domain.workshop.Workshop;
import se.samsyn.domain.workshop.WorkshopTheme;
import se.samsyn.service.workshop.BoardService;
import se.samsyn.service.workshop.WorkshopService;
import se.samsyn.web.admin.event.EventPartBacking;

/** {@code /admin/workshop/plenum}: the board for everybody in the room, on a projector. It keeps nothing: it is fetched again and again. */
@Named
@RequestScoped
public class PlenumWorkshopBacking extends EventPartBacking {

    /** The page has no component that asks for a policy of its own: it may run our script and ask us, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    private WorkshopService workshops;

    @Inject
    private BoardService board;

    private Workshop workshop;
    private String mark;
    private List<BoardNote> notes;
    private List<WorkshopTheme> themes;

    @Override
    public void open() {
        super.open();
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Content-Security-Policy", POLICY);
        long eventId = number();
        workshop = workshops.draft(eventId);
        mark = board.marks(eventId).board();
        notes = board.notes(eventId).stream().filter(note -> !note.hidden()).toList();
        themes = board.themes(eventId);
    }

    /** The notes of a theme that are not hidden. */
    public List<BoardNote> notesOf(WorkshopTheme theme) {
        return notes.stream()
                .filter(note -> theme.getId().equals(note.themeId()))
                .toList();
    }

    /** How many notes wait to be gathered. */
    public long getWaiting() {
        return notes.stream().map(BoardNote::themeId).filter(Objects::isNull).count();
    }

    /** The latest notes that are in no theme yet, the latest first. */
    public List<BoardNote> getLatest() {
        List<BoardNote> waiting =
                notes.stream().filter(note -> note.themeId() == null).toList();
        List<BoardNote> latest = new ArrayList<>(waiting.subList(Math.max(0, waiting.size() - 6), waiting.size()));
        Collections.reverse(latest);
        return latest;
    }

    /** Changes when anything on the board does; the page compares it. */
    public String getMark() {
        return mark;
    }

    public Workshop getWorkshop() {
        return workshop;
    }

    public List<WorkshopTheme> getThemes() {
        return themes;
    }
}
