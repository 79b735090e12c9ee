package se.samsyn.service.workshop;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.workshop.BoardNote;
import se.samsyn.domain.workshop.GroupNote;
import se.samsyn.domain.workshop.PlanThemeName;
import se.samsyn.domain.workshop.WorkshopTheme;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.persistence.Row;

/** The board of a workshop: notes as they arrive, gathered by staff into themes. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class BoardService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentService contents;

    /** Every note, in the order of arrival; those of one post in the order of their questions. */
    public List<BoardNote> notes(long eventId) {
        contents.item(eventId);
        return em.createQuery("""
                        select new se.samsyn.domain.workshop.BoardNote(n.id, n.questionId, g.name, n.text, n.themeId, n.hidden, n.writtenAt)
                        from GroupNote n, WorkshopGroup g, WorkshopQuestion q where g.id = n.groupId and q.id = n.questionId
                        and n.workshopId = :event order by n.writtenAt, q.position, n.id""", BoardNote.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** The themes, in the order in which they were made. */
    public List<WorkshopTheme> themes(long eventId) {
        contents.item(eventId);
        return em.createQuery(
                        "select t from WorkshopTheme t where t.workshopId = :event order by t.id", WorkshopTheme.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** The themes of the plan's newest version, by their lasting keys. */
    public List<PlanThemeName> planThemes(long planId) {
        return Row.list(
                em.createNativeQuery("""
                        select t.theme_key, t.title from plan_theme t join content_version v on v.id = t.version_id
                        where v.item_id = ?1 and v.language = 'sv' and v.newest order by t.position""").setParameter(1, planId),
                row -> new PlanThemeName(row.text("theme_key"), row.text("title")));
    }

    /** Two marks: one changes when a note arrives, the other when anything on the board does. */
    public Marks marks(long eventId) {
        contents.item(eventId);
        Row row = Row.single(em.createNativeQuery("""
                        select count(*) || '-' || coalesce(max(n.id), 0) as notes,
                            md5(coalesce(string_agg(n.id || ':' || coalesce(n.theme_id, 0) || ':' || n.hidden, ',' order by n.id), '')
                                || (select coalesce(string_agg(t.id || t.name, ',' order by t.id), '') from workshop_theme t
                                    where t.workshop_id = ?1)) as board
                        from group_note n where n.workshop_id = ?1""").setParameter(1, eventId));
        return new Marks(row.text("notes"), row.text("board"));
    }

    /** What a page compares to see whether it is still up to date. */
    public record Marks(String notes, String board) {}

    /** Makes a theme without notes. */
    public void addTheme(long eventId, String name) {
        contents.item(eventId);
        em.persist(new WorkshopTheme(eventId, name));
    }

    /** Says what a theme is about; see {@link WorkshopTheme#describe}. */
    public void describe(long themeId, String field, String name, String summary, String planTheme) {
        theme(themeId).describe(field, name, summary, planTheme);
    }

    /** Removes a theme; its notes are in none again. */
    public void removeTheme(long themeId) {
        WorkshopTheme theme = theme(themeId);
        em.createQuery("update GroupNote n set n.themeId = null where n.themeId = :theme")
                .setParameter("theme", themeId)
                .executeUpdate();
        em.remove(theme);
    }

    /** Puts a note into a theme of the same workshop, or with {@code null} into none. */
    public void gather(long noteId, Long themeId) {
        GroupNote note = note(noteId);
        WorkshopTheme theme = themeId == null ? null : theme(themeId);
        if (theme != null && !theme.getWorkshopId().equals(note.getWorkshopId())) {
            throw new NotFoundException("error.item_not_found", themeId);
        }
        note.gather(theme);
    }

    /** Keeps a note off the projector and the summary, or lets it be seen again. */
    public void hide(long noteId, boolean hidden) {
        note(noteId).setHidden(hidden);
    }

    private WorkshopTheme theme(long themeId) {
        WorkshopTheme theme = em.find(WorkshopTheme.class, themeId);
        if (theme == null) {
            throw new NotFoundException("error.item_not_found", themeId);
        }
        contents.item(theme.getWorkshopId());
        return theme;
    }

    private GroupNote note(long noteId) {
        GroupNote note = em.find(GroupNote.class, noteId);
        if (note == null) {
            throw new NotFoundException("error.item_not_found", noteId);
        }
        contents.item(note.getWorkshopId());
        return note;
    }
}
