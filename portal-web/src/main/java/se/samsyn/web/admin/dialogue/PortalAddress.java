package se.samsyn.web.admin.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** The portal's address in letters to people outside: as operations has said it, else as staff have reached it. */
@RequestScoped
public class PortalAddress {

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    /** For example {@code https://fou.example.se/samsyn}. */
    String full() {
        String url = request.getRequestURL().toString();
        String asked = url.substring(0, url.length() - request.getRequestURI().length());
        return settings.find(Setting.SITE_URL).orElse(asked) + request.getContextPath();
    }
}
