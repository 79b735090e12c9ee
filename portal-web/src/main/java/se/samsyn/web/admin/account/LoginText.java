package se.samsyn.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the login page, before anybody has chosen a language: Swedish. */
@Named
@RequestScoped
public class LoginText {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final ResourceBundle words = ResourceBundle.getBundle(
            "se.samsyn.web.admin.account.messages",
            SWEDISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** The text of a key, such as {@code admin_login.title}. */
    public String of(String key) {
        return words.getString(key);
    }
}
