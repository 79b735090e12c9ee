package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samsyn.domain.media.FileContent;
import se.samsyn.domain.media.FileRefused;
import se.samsyn.domain.media.FileRefused.Reason;
import se.samsyn.domain.media.FileUpload;
import se.samsyn.domain.media.ScanState;
import se.samsyn.domain.media.StoredFile;

/** Puts files into the library, for staff by {@link MediaService} and for the portal's own demo content. */
@ApplicationScoped
public class FileRegister {

    private static final Logger LOG = Logger.getLogger(FileRegister.class.getName());

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private FileIntake intake;

    @Inject
    private StoredFiles files;

    @Inject
    private Renditions renditions;

    @Inject
    private DocumentTexts texts;

    @Inject
    private Clock clock;

    /** Takes in a file within the caller's transaction; the stream stays open. */
    public StoredFile add(InputStream bytes, FileUpload upload, String username) {
        String name = FileIntake.nameOf(upload.name());
        FileIntake.Taken taken = take(bytes, name, upload.imageWanted());
        var file = new StoredFile(
                FileIntake.nameOf(taken.content().format().trueName(name)), taken.content(), username, clock.instant());
        file.describe(upload.title(), upload.language(), upload.altText());
        em.persist(file);
        learn(file, taken);
        return file;
    }

    /** Puts a later edition in the place of the bytes that the file has; those are kept, the address stays. */
    void replace(StoredFile file, InputStream bytes, String name, String username) {
        em.lock(file, LockModeType.PESSIMISTIC_WRITE);
        FileIntake.Taken taken = take(bytes, FileIntake.nameOf(name), file.isImage());
        replace(file, taken, username);
    }

    /** Takes in a later edition that waits for somebody's decision, or refuses it as {@link #replace} would. */
    FileContent takeForLater(StoredFile file, InputStream bytes, String name) {
        FileIntake.Taken taken = take(bytes, FileIntake.nameOf(name), file.isImage());
        refuseIfQuarantined(taken);
        file.requireFormat(taken.content().format());
        return taken.content();
    }

    /** Puts the edition that has waited in the place of the bytes that the file has; the scanner may know more by now. */
    void replaceBy(StoredFile file, FileContent waited, String username) {
        try {
            replace(file, intake.takeAgain(waited), username);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    private void replace(StoredFile file, FileIntake.Taken taken, String username) {
        refuseIfQuarantined(taken);
        em.persist(file.replace(taken.content(), files.versions(file.getId()).size() + 1, username, clock.instant()));
        renditions.forget(file.getId());
        learn(file, taken);
    }

    // What is on a page stays there until something better has come for certain.
    private static void refuseIfQuarantined(FileIntake.Taken taken) {
        if (taken.scan().getState() == ScanState.INFECTED) {
            throw new FileRefused(Reason.INFECTED, taken.scan().getFinding());
        }
        if (taken.scan().getState().isQuarantine()) {
            throw new FileRefused(Reason.NOT_SCANNED);
        }
    }

    private void learn(StoredFile file, FileIntake.Taken taken) {
        file.learned(taken.reading().facts());
        file.scanned(taken.scan());
        em.flush();
        texts.keep(file.getId(), taken.reading().text());
        if (taken.scan().getState() == ScanState.INFECTED) {
            files.quarantineSame(file);
        }
    }

    private FileIntake.Taken take(InputStream bytes, String name, boolean imageWanted) {
        try {
            return intake.take(bytes, name, imageWanted);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    private static FileRefused notStored(IOException why) {
        LOG.log(Level.WARNING, "A file could not be stored: {0}", why.toString());
        return new FileRefused(why, Reason.NOT_STORED);
    }
}
