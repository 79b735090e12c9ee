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
import java.time.Duration;
import se.samsyn.domain.manuscript.EditLock;
import se.samsyn.domain.manuscript.EditPlace;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.persistence.Row;

/**
 * Says who is writing in an item. Each open tab gives a sign of life now and then; the first holds the lock until it leaves,
 * falls silent or is relieved by somebody who takes over. Nobody is kept from writing by it.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class EditLockService {

    /** A tab that has been silent for so long writes no more; browsers give a sign of life every 20 seconds. */
    public static final Duration EXPIRY = Duration.ofSeconds(75);

    private static final String CLAIM = """
            insert into edit_lock as held (item_id, language, username, tab, since, beat_at)
            values (?1, ?2, ?3, ?4, ?5, ?5)
            on conflict (item_id, language) do update set username = excluded.username, tab = excluded.tab,
                since = case when held.tab = excluded.tab then held.since else excluded.since end,
                beat_at = excluded.beat_at""";

    private static final String IF_FREE_OR_OWN = " where held.tab = excluded.tab or held.beat_at < ?6";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    @Inject
    private ContentService contents;

    /** Gives a sign of life from a tab, takes the lock if nobody else holds it, and tells who does. */
    public EditLock beat(EditPlace place) {
        contents.item(place.item());
        claim(place, CLAIM + IF_FREE_OR_OWN)
                .setParameter(6, Timestamp.from(clock.instant().minus(EXPIRY)))
                .executeUpdate();
        return holder(place);
    }

    /** Takes the lock from whoever holds it; they are told at their next sign of life and keep their text. */
    public EditLock takeOver(EditPlace place) {
        contents.item(place.item());
        claim(place, CLAIM).executeUpdate();
        return holder(place);
    }

    /** The tab is closed; others may write at once. */
    public void leave(EditPlace place) {
        em.createNativeQuery(
                        "delete from edit_lock where item_id = ?1 and language = ?2 and tab = ?3 and username = ?4")
                .setParameter(1, place.item())
                .setParameter(2, place.language().tag())
                .setParameter(3, place.tab())
                .setParameter(4, caller())
                .executeUpdate();
    }

    private Query claim(EditPlace place, String statement) {
        return em.createNativeQuery(statement)
                .setParameter(1, place.item())
                .setParameter(2, place.language().tag())
                .setParameter(3, caller())
                .setParameter(4, place.tab())
                .setParameter(5, Timestamp.from(clock.instant()));
    }

    private EditLock holder(EditPlace place) {
        Row row = Row.single(
                em.createNativeQuery("select username, tab, since from edit_lock where item_id = ?1 and language = ?2")
                        .setParameter(1, place.item())
                        .setParameter(2, place.language().tag()));
        return new EditLock(row.text("username"), row.text("tab"), row.moment("since"));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
