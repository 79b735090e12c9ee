package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import se.samsyn.service.job.BackgroundJob;

/** Clears away bytes that were kept just before something failed, and that no file of the library has. */
@ApplicationScoped
public class StorageSweepJob implements BackgroundJob {

    // Long enough for any upload that is still on its way into the database.
    private static final Duration UNDISTURBED = Duration.ofHours(24);

    @Inject
    private FileStorage storage;

    @Inject
    private StoredFiles files;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "file-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public int run() {
        try {
            return storage.sweep(clock.instant().minus(UNDISTURBED), files::isKept);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of files could not be swept", e);
        }
    }
}
