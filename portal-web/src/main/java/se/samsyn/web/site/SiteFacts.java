package se.samsyn.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.service.settings.SiteAddress;
import se.samsyn.service.settings.SiteSettingsService;

/** What {@link Site} asks services for; one for the application, since the container looks a service up for each bean. */
@ApplicationScoped
class SiteFacts {

    @Inject
    private SiteAddress address;

    @Inject
    private SiteSettingsService settings;

    /** The address in full of a path. */
    String address(String path) {
        return address.of(path);
    }

    /** The site's name and contact footer as they are now. */
    SiteSettings settings() {
        return settings.current();
    }
}
