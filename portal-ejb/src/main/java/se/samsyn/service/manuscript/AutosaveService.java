package se.samsyn.service.manuscript;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.EDITOR;
import static se.samsyn.domain.account.StaffRoles.EVENT_MANAGER;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.samsyn.domain.manuscript.Autosave;
import se.samsyn.domain.manuscript.EditPlace;
import se.samsyn.domain.manuscript.Manuscript;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.persistence.Row;

/**
 * Keeps what somebody is writing until they save it: for nobody else's eyes, on every machine that they sign in on. It is
 * neither a version nor a draft, and no reader and no colleague sees anything of it.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class AutosaveService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    private ContentService contents;

    /** Keeps what is written in a tab, in place of what was kept there before. */
    public Instant keep(EditPlace place, Manuscript base, Manuscript written) {
        contents.item(place.item());
        Instant now = clock.instant();
        at(place, """
                        insert into autosave (item_id, language, username, tab, saved_at, base, written)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict (item_id, language, username, tab)
                        do update set saved_at = excluded.saved_at, base = excluded.base, written = excluded.written""")
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, ManuscriptJson.write(base))
                .setParameter(7, ManuscriptJson.write(written))
                .executeUpdate();
        return now;
    }

    /** The latest that the caller has written in the item and not saved, in whichever tab and on whichever machine. */
    public Optional<Autosave> latest(EditPlace place) {
        contents.item(place.item());
        return Row.first(
                em.createNativeQuery("""
                        select id, saved_at, base, written from autosave
                        where item_id = ?1 and language = ?2 and username = ?3 and saved_at >= ?4
                        order by saved_at desc limit 1""")
                        .setParameter(1, place.item())
                        .setParameter(2, place.language().tag())
                        .setParameter(3, caller())
                        .setParameter(4, Timestamp.from(clock.instant().minus(AutosaveExpiryJob.KEPT))),
                AutosaveService::autosave);
    }

    private static Autosave autosave(Row row) {
        return new Autosave(
                row.number("id"),
                row.moment("saved_at"),
                ManuscriptJson.read(row.text("base")),
                ManuscriptJson.read(row.text("written")));
    }

    /** Deletes what was kept in a tab; it has been saved, or nothing of it is left. */
    public void forget(EditPlace place) {
        at(place, "delete from autosave where item_id = ?1 and language = ?2 and username = ?3 and tab = ?4")
                .executeUpdate();
    }

    /** Deletes one of the caller's own; what is somebody else's is left alone. */
    public void discard(long autosaveId) {
        em.createNativeQuery("delete from autosave where id = ?1 and username = ?2")
                .setParameter(1, autosaveId)
                .setParameter(2, caller())
                .executeUpdate();
    }

    private Query at(EditPlace place, String statement) {
        return em.createNativeQuery(statement)
                .setParameter(1, place.item())
                .setParameter(2, place.language().tag())
                .setParameter(3, caller())
                .setParameter(4, place.tab());
    }

    /** What a kept text points at; null when it is gone. */
    public <T> T find(Class<T> type, long id) {
        return em.find(type, id);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
