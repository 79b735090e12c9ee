package se.samsyn.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;
import se.samsyn.service.settings.SiteSettingsService;

/** What {@link Site} asks services for; one for the application, since the container looks a service up for each bean. */
@ApplicationScoped
class SiteFacts {

    @Inject
    private Settings operations;

    @Inject
    private SiteSettingsService settings;

    /** The site's address in full, where operations have set it. */
    Optional<String> address() {
        return operations.find(Setting.SITE_URL);
    }

    /** The site's name and contact footer as they are now. */
    SiteSettings settings() {
        return settings.current();
    }
}
