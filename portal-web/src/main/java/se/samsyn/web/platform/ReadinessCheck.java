package se.samsyn.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.samsyn.service.startup.PortalDatabase;
import se.samsyn.service.startup.PortalReadiness;

/** Ready means that visitors may be sent here: the schema is up to date and the database answers now. */
@Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {

    @Inject
    private PortalReadiness readiness;

    @Inject
    private PortalDatabase database;

    @Override
    public HealthCheckResponse call() {
        boolean migrated = readiness.isReady();
        boolean answers = migrated && database.answers();
        return HealthCheckResponse.named("database")
                .withData("migrated", migrated)
                .withData("answers", answers)
                .withData("settled", readiness.isSettled())
                .status(migrated && answers)
                .build();
    }
}
