package se.samsyn.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language in which somebody has the staff pages, as their session remembers it: Swedish until they ask for English. */
@Named
@RequestScoped
public class StaffLanguage {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    // In the session itself: a bean of the session's is not there for a request that has waited for its body.
    private SessionValue<Locale> chosen;

    protected StaffLanguage() {}

    @Inject
    StaffLanguage(HttpServletRequest request) {
        chosen = new SessionValue<>(request, StaffLanguage.class.getName(), Locale.class);
    }

    public void choose(String tag) {
        chosen.set("en".equals(tag) ? Locale.ENGLISH : SWEDISH);
    }

    public Locale getLocale() {
        return chosen.find().orElse(SWEDISH);
    }

    /** "sv" or "en", for the lang attribute. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }
}
