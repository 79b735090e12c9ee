package se.samsyn.service.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import se.samsyn.domain.ConflictException;

/** Stores what a form has changed, unless somebody else has changed it since the form was opened. */
public final class Merge {

    private Merge() {}

    /**
     * The stored entity.
     *
     * @throws ConflictException when the row is newer than the form's copy, or gone; nothing is stored then
     */
    public static <T> T ofForm(EntityManager em, T detached) {
        try {
            T stored = em.merge(detached);
            em.flush();
            return stored;
        } catch (OptimisticLockException overtaken) {
            throw new ConflictException("error.changed_meanwhile");
        }
    }
}
