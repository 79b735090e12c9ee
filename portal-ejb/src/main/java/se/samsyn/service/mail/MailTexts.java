package se.samsyn.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.mail.Letter;
import se.samsyn.domain.mail.LetterBody;
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
        return letter("letter.end", key, recipient, kind, values);
    }

    /**
     * The same, to be answered.
     *
     * @param replyTo the address that answers go to, or {@code null} where nobody answers
     */
    public Letter answeredLetter(String replyTo, String key, String recipient, String kind, Object... values) {
        return replyTo == null || replyTo.isBlank()
                ? letter(key, recipient, kind, values)
                : letter("letter.end_answered", key, recipient, kind, values).withReplyTo(replyTo);
    }

    private Letter letter(String end, String key, String recipient, String kind, Object[] values) {
        LetterBody body = new LetterBody()
                .say(of(kind + ".text", values))
                .end(of(end, site.current().getName()));
        return Letter.of(key, recipient, of(kind + ".subject", values), Language.SWEDISH, body);
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
