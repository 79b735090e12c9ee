package se.samsyn.web.admin.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.service.settings.SiteAddress;
import se.samsyn.service.settings.SiteSettingsService;
import se.samsyn.web.admin.StaffBacking;

/** {@code /admin/settings}: the site's name and what stands in the footer of every page. */
@Named
@ViewScoped
public class SettingsBacking extends StaffBacking {

    @Inject
    private SiteSettingsService service;

    @Inject
    private SiteAddress address;

    private SiteSettings settings;

    @PostConstruct
    void open() {
        settings = service.current();
    }

    public void save() {
        fillEmpty();
        if (isWrong(settings)) {
            return;
        }
        settings = service.save(settings);
        toast.say("admin_settings.saved");
    }

    /** Whether operations has not said where the public reaches the portal. */
    public boolean isAddressMissing() {
        return !address.isSaid();
    }

    // A part of the footer that nobody has is an empty text, not a missing one.
    private void fillEmpty() {
        orEmpty(settings::getEnglishTagline, settings::setEnglishTagline);
        orEmpty(settings::getOrganisationName, settings::setOrganisationName);
        orEmpty(settings::getPostalAddress, settings::setPostalAddress);
        orEmpty(settings::getEmail, settings::setEmail);
        orEmpty(settings::getPhone, settings::setPhone);
        orEmpty(settings::getOrganisationNumber, settings::setOrganisationNumber);
        orEmpty(settings::getInvoiceAddress, settings::setInvoiceAddress);
        orEmpty(settings::getFinanceEmail, settings::setFinanceEmail);
    }

    private static void orEmpty(Supplier<String> get, Consumer<String> set) {
        if (get.get() == null) {
            set.accept("");
        }
    }

    public SiteSettings getSettings() {
        return settings;
    }
}
