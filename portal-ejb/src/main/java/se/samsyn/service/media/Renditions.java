package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samsyn.domain.media.FileDelivery;
import se.samsyn.domain.media.FileFormat;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.RenditionSize;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.service.persistence.Row;

/**
 * Images in the sizes that pages ask for: made when somebody first asks, kept by the storage, made anew when they are
 * gone. Where one cannot be made, the image itself takes its place, so that no page is ever broken by it.
 */
@ApplicationScoped
class Renditions {

    private static final Logger LOG = Logger.getLogger(Renditions.class.getName());

    private static final String FIND =
            "select storage_key, size, sha256, made_at from file_rendition where file_id = ?1 and name = ?2";
    private static final String KEEP = """
            insert into file_rendition (file_id, name, storage_key, media_type, size, sha256, made_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (file_id, name) do update
            set storage_key = excluded.storage_key, size = excluded.size, sha256 = excluded.sha256,
                made_at = excluded.made_at""";
    private static final String FORGET = "delete from file_rendition where file_id = ?1";

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FileStorage storage;

    @Inject
    private Clock clock;

    /** What is needed to send the image in the size, or as it is. */
    FileDelivery of(StoredFile file, RenditionSize size) {
        FileDelivery whole = FileDelivery.of(file);
        boolean needed = file.isImage() && (size.isCrop() || size.width() < file.getWidth());
        if (!needed) {
            return whole;
        }
        return Row.of(em.createNativeQuery(FIND).setParameter(1, file.getId()).setParameter(2, size.key())).stream()
                .findFirst()
                .filter(this::isThere)
                .map(row -> kept(whole, row))
                .orElseGet(() -> made(file, size, whole));
    }

    private boolean isThere(Row row) {
        try {
            return storage.holds(row.text("storage_key"));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The storage could not be asked for a rendition", e);
            return false;
        }
    }

    /** Lets them be made anew: the image or its focal point has changed. */
    void forget(long fileId) {
        em.createNativeQuery(FORGET).setParameter(1, fileId).executeUpdate();
    }

    private static FileDelivery kept(FileDelivery whole, Row row) {
        return new FileDelivery(
                whole.id(),
                whole.name(),
                whole.format(),
                row.number("size"),
                row.text("sha256"),
                row.text("storage_key"),
                row.moment("made_at"));
    }

    private FileDelivery made(StoredFile file, RenditionSize size, FileDelivery whole) {
        try (IncomingFile image = storage.incoming();
                IncomingFile made = storage.incoming();
                InputStream bytes = storage.open(file.getStorageKey(), 0)) {
            image.fill(bytes, Long.MAX_VALUE);
            ImageRewriting.resize(image.path(), file.getFormat(), size, file.getFocus(), made.path());
            return keep(file, size, made);
        } catch (IOException | FileRefused e) {
            LOG.log(Level.WARNING, e, () -> "Image " + file.getId() + " could not be made " + size);
            return whole;
        }
    }

    private FileDelivery keep(StoredFile file, RenditionSize size, IncomingFile made) throws IOException {
        long bytes = made.size();
        String sha256 = made.sha256();
        FileFormat format = file.getFormat();
        String key = storage.keep(made);
        em.createNativeQuery(KEEP)
                .setParameter(1, file.getId())
                .setParameter(2, size.key())
                .setParameter(3, key)
                .setParameter(4, format.mediaType())
                .setParameter(5, bytes)
                .setParameter(6, sha256)
                .setParameter(7, Timestamp.from(clock.instant()))
                .executeUpdate();
        return new FileDelivery(file.getId(), file.getOriginalName(), format, bytes, sha256, key, clock.instant());
    }
}
