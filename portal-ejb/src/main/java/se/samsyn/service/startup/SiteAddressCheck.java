package se.samsyn.service.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import se.samsyn.service.settings.SiteAddress;

/** Tells operations at the start when nobody has said where the portal is reached. */
@ApplicationScoped
class SiteAddressCheck {

    private static final Logger LOG = Logger.getLogger(SiteAddressCheck.class.getName());

    @Inject
    private SiteAddress address;

    void warn(@Observes PortalStarted started) {
        if (!address.isSaid()) {
            LOG.warning(
                    "samsyn.site.url is missing or no address such as https://fou.example.se: links in letters, calendars and"
                            + " lists for search engines lead to http://localhost and work on this machine only");
        }
    }
}
