package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samsyn.domain.media.Scan;
import se.samsyn.domain.media.ScanState;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** Has files looked through by the scanner that operations have set up, if any. */
@ApplicationScoped
class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Settings settings;
    private Clock clock;

    protected VirusScanner() {}

    @Inject
    VirusScanner(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What the scanner says; when it is away, what operations have decided for that. */
    Scan scan(Path file) {
        Optional<String> address = settings.find(Setting.SCAN_ADDRESS);
        if (address.isEmpty()) {
            return new Scan();
        }
        try {
            Optional<String> found = Clamd.at(address.get(), PATIENCE).find(file);
            ScanState state = found.isPresent() ? ScanState.INFECTED : ScanState.CLEAN;
            return new Scan(state, found.orElse(null), clock.instant());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The virus scanner does not answer", e);
            boolean open = settings.isOn(Setting.SCAN_FAIL_OPEN);
            return new Scan(open ? ScanState.NOT_SCANNED : ScanState.WAITING, null, clock.instant());
        }
    }
}
