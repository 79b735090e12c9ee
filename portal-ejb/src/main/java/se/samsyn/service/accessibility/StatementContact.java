package se.samsyn.service.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.service.settings.SiteSettingsService;

/** Whom readers turn to about accessibility, and who is told about it. */
@ApplicationScoped
public class StatementContact {

    @Inject
    private AccessibilityService accessibility;

    @Inject
    private SiteSettingsService site;

    /** The statement's own address, or the site's; nothing if there is neither. */
    public Optional<String> address() {
        return Optional.ofNullable(accessibility.statement().getEmail())
                .or(() -> Optional.ofNullable(site.current().getEmail()))
                .filter(address -> !address.isBlank());
    }
}
