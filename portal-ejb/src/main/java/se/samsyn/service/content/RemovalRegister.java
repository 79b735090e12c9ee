package se.samsyn.service.content;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EDITOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;
import static se.samsyn.service.content.StaffRoles.PUBLISHER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.RemovedRow;

/**
 * The register of what has been removed by decision: what, when, by whom, with which reference and reason. Somebody who is bound
 * to areas reads what was removed there.
 */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class RemovalRegister {

    private static final int PAGE_SIZE = 25;

    private static final String MATCHING = """
             from content_item i where i.removal_reference is not null
            and (lower(i.removed_title) like ?1 escape '!' or lower(i.removal_reference) like ?1 escape '!'
                or lower(i.removal_reason) like ?1 escape '!' or lower(i.path) like ?1 escape '!')
            and %s""".formatted(ContentRights.MAY_WRITE.replace("?me", "?2"));

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Resource
    private SessionContext session;

    /** A page of the register, the latest first; words are looked for in title, address, reference and reason. */
    public Results<RemovedRow> search(String words, int page) {
        String literally = words == null
                ? ""
                : words.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_");
        String containing = "%" + literally + "%";
        List<?> rows = matching(
                        "select i.id, i.type, i.removed_title, i.path, i.removal_reference, i.removal_reason, i.removed_by,"
                                + " i.removed_at" + MATCHING + " order by i.removed_at desc, i.id desc",
                        containing)
                .setFirstResult((page - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        Number total =
                (Number) matching("select count(*)" + MATCHING, containing).getSingleResult();
        return new Results<>(
                rows.stream().map(row -> row((Object[]) row)).toList(), page, PAGE_SIZE, total.longValue());
    }

    private Query matching(String sql, String containing) {
        return em.createNativeQuery(sql)
                .setParameter(1, containing)
                .setParameter(2, session.getCallerPrincipal().getName());
    }

    private static RemovedRow row(Object[] row) {
        return new RemovedRow(
                ((Number) row[0]).longValue(),
                ContentType.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ((Timestamp) row[7]).toInstant());
    }
}
