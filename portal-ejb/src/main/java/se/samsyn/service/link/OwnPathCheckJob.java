package se.samsyn.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.samsyn.service.job.BackgroundJob;

/** Looks once a day whether links to the portal's own addresses still lead somewhere. */
@ApplicationScoped
public class OwnPathCheckJob implements BackgroundJob {

    @Inject
    private OwnPaths paths;

    @Override
    public String name() {
        return "own-paths";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public int run() {
        return paths.look();
    }
}
