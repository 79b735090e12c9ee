package se.samsyn.service.settings;

import static se.samsyn.domain.account.StaffRoles.ADMINISTRATOR;
import static se.samsyn.domain.account.StaffRoles.PUBLISHER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.service.persistence.Merge;

/** The site's name and contact footer. */
@Stateless
public class SiteSettingsService {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    /** What stands on every page now. */
    @PermitAll
    public SiteSettings current() {
        return em.find(SiteSettings.class, SiteSettings.ID);
    }

    /** Saves the settings; every page shows them at once. */
    @RolesAllowed({PUBLISHER, ADMINISTRATOR})
    public SiteSettings save(SiteSettings settings) {
        return Merge.ofForm(em, settings);
    }
}
