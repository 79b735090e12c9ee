package se.samsyn.web.admin;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The language in which somebody has the staff pages: Swedish until they ask for English. */
@Named
@SessionScoped
public class StaffLanguage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Locale locale = SWEDISH;

    public void choose(String tag) {
        locale = "en".equals(tag) ? Locale.ENGLISH : SWEDISH;
    }

    public Locale getLocale() {
        return locale;
    }

    /** "sv" or "en", for the lang attribute. */
    public String getTag() {
        return locale.toLanguageTag();
    }
}
