package se.samsyn.service.content;

import static se.samsyn.service.content.StaffRoles.ADMINISTRATOR;
import static se.samsyn.service.content.StaffRoles.EDITOR;
import static se.samsyn.service.content.StaffRoles.EVENT_MANAGER;
import static se.samsyn.service.content.StaffRoles.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.RemovedRow;

/** The register of what has been removed by decision: what, when, by whom, with which reference and reason. */
@Stateless
@RolesAllowed({EDITOR, PUBLISHER, EVENT_MANAGER, ADMINISTRATOR})
public class RemovalRegister {

    private static final int PAGE_SIZE = 25;

    private static final String MATCHING = """
             from ContentItem i where i.removalReference is not null
            and (lower(i.removedTitle) like :words escape '!' or lower(i.removalReference) like :words escape '!'
                or lower(i.removalReason) like :words escape '!' or lower(i.path) like :words escape '!')""";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

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
        List<RemovedRow> rows = em.createQuery(
                        """
                        select new se.samsyn.domain.content.RemovedRow(i.id, i.type, i.removedTitle, i.path,
                        i.removalReference, i.removalReason, i.removedBy, i.removedAt)""" + MATCHING + " order by i.removedAt desc, i.id desc", RemovedRow.class)
                .setParameter("words", containing)
                .setFirstResult((page - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        long total = em.createQuery("select count(i)" + MATCHING, Long.class)
                .setParameter("words", containing)
                .getSingleResult();
        return new Results<>(rows, page, PAGE_SIZE, total);
    }
}
