package se.samsyn.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.samsyn.domain.mail.Letter;
import se.samsyn.service.settings.SiteAddress;
import se.samsyn.service.settings.SiteSettingsService;

/** The words of the portal's letters, in Swedish: staff read Swedish, and a letter has one reader. */
@ApplicationScoped
public class MailTexts {

    private static final String BUNDLE = "se.samsyn.service.mail.letters";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Inject
    private SiteAddress address;

    @Inject
    private SiteSettingsService site;

    /**
     * A letter of one kind, filled with values.
     *
     * @param key what it tells about, see {@link Letter}
     * @param kind names subject and text in the bundle: {@code review_due}
     */
    public Letter letter(String key, String recipient, String kind, Object... values) {
        String text = of(kind + ".text", values) + "\n\n"
                + of("letter.end", site.current().getName());
        return Letter.plain(key, recipient, of(kind + ".subject", values), text);
    }

    /** One text of the bundle, filled with values. */
    public String of(String key, Object... values) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key), SWEDISH).format(values);
    }

    /** The full address of a page of the portal. */
    public String address(String path) {
        return address.of(path);
    }
}
