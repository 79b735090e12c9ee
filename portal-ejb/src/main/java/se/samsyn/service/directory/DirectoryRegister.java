package se.samsyn.service.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import se.samsyn.domain.InvalidInputException;
import se.samsyn.domain.directory.Organisation;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.text.Slug;
import se.samsyn.service.persistence.Merge;

/** Stores what the directory's forms hold; who may and when it takes effect has been decided by {@link DirectoryChanges}. */
@ApplicationScoped
class DirectoryRegister {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** Stores an organisation; a new one gets its address from its name. */
    Organisation save(Organisation organisation) {
        requireFreeName(organisation);
        if (organisation.getSlug() == null || organisation.getSlug().isBlank()) {
            organisation.setSlug(freeSlug(organisation.getName()));
        }
        return Merge.ofForm(em, organisation);
    }

    /** Stores a person or function address. */
    Person save(Person person) {
        Person stored = Merge.ofForm(em, person);
        if (stored.isActive()) {
            stored.comeBack();
        }
        return stored;
    }

    /** Refuses the name of another organisation. */
    void requireFreeName(Organisation organisation) {
        boolean taken = em.createQuery("select o.id from Organisation o where lower(o.name) = :name", Long.class)
                .setParameter("name", organisation.getName().strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .anyMatch(id -> !id.equals(organisation.getId()));
        if (taken) {
            throw new InvalidInputException("name", "error.name_taken", organisation.getName());
        }
    }

    private String freeSlug(String name) {
        String wanted = Slug.ofTitle(name).value();
        String slug = wanted;
        for (int number = 2; slugIsTaken(slug); number++) {
            slug = wanted.substring(0, Math.min(wanted.length(), Slug.MAX_LENGTH - 4)) + "-" + number;
        }
        return slug;
    }

    private boolean slugIsTaken(String slug) {
        return em.createQuery("select count(o) from Organisation o where o.slug = :slug", Long.class)
                        .setParameter("slug", slug)
                        .getSingleResult()
                > 0;
    }
}
