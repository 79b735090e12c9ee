package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.samsyn.domain.media.Scan;
import se.samsyn.domain.media.ScanState;
import se.samsyn.domain.media.StoredFile;

/** Has the bytes of the library's files looked through once more. */
@ApplicationScoped
class Quarantine {

    private FileStorage storage;
    private StoredFiles files;
    private VirusScanner scanner;

    protected Quarantine() {}

    @Inject
    Quarantine(FileStorage storage, StoredFiles files, VirusScanner scanner) {
        this.storage = storage;
        this.files = files;
        this.scanner = scanner;
    }

    /** Asks the scanner anew; what it answers decides whether the file leaves or enters the quarantine. */
    ScanState rescan(StoredFile file) {
        Scan scan = scanned(file);
        // A file that something was found in stays where it is while nobody can say better.
        boolean better = file.getScan().getState() != ScanState.INFECTED || scan.getState() == ScanState.CLEAN;
        if (better) {
            file.scanned(scan);
        }
        if (scan.getState() == ScanState.INFECTED) {
            files.quarantineSame(file);
        }
        return file.getScan().getState();
    }

    private Scan scanned(StoredFile file) {
        try (IncomingFile copy = storage.incoming();
                InputStream bytes = storage.open(file.getStorageKey(), 0)) {
            copy.fill(bytes, Long.MAX_VALUE);
            return scanner.scan(copy.path());
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes of file " + file.getId() + " could not be read", e);
        }
    }
}
