package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The words of the documents, as search reads them from the table {@code file_text}. */
@ApplicationScoped
class DocumentTexts {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** Puts these words in the place of those there are. */
    void keep(long fileId, String text) {
        forget(fileId);
        if (!text.isEmpty()) {
            em.createNativeQuery("insert into file_text (file_id, text) values (?1, ?2)")
                    .setParameter(1, fileId)
                    .setParameter(2, text)
                    .executeUpdate();
        }
    }

    void forget(long fileId) {
        em.createNativeQuery("delete from file_text where file_id = ?1")
                .setParameter(1, fileId)
                .executeUpdate();
    }
}
