package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import se.samsyn.domain.media.ScanState;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.service.job.BackgroundJob;

/** Lets files out of the quarantine that only waited for the virus scanner to come back. */
@ApplicationScoped
public class WaitingFilesJob implements BackgroundJob {

    private static final int MOST_AT_ONCE = 20;

    @Inject
    private StoredFiles files;

    @Inject
    private Quarantine quarantine;

    @Override
    public String name() {
        return "file-scan";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    @Transactional
    public int run() {
        int answered = 0;
        for (StoredFile file : files.waiting(MOST_AT_ONCE)) {
            if (quarantine.rescan(file) == ScanState.WAITING) {
                return answered; // still away; every further question would wait as long
            }
            answered++;
        }
        return answered;
    }
}
