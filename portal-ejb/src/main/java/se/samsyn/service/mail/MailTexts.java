package se.samsyn.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.mail.MailBody;
import se.samsyn.domain.mail.NewMail;
import se.samsyn.service.settings.SiteAddress;
import se.samsyn.service.settings.SiteSettingsService;

/** The words of the portal's mails, in Swedish: staff read Swedish, and a mail has one reader. */
@ApplicationScoped
public class MailTexts {

    private static final String BUNDLE = "se.samsyn.service.mail.mails";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Inject
    private SiteAddress address;

    @Inject
    private SiteSettingsService site;

    /**
     * A mail of one kind, filled with values.
     *
     * @param key what it tells about, see {@link NewMail}
     * @param kind names subject and text in the bundle: {@code review_due}
     */
    public NewMail mail(String key, String recipient, String kind, Object... values) {
        return mail("mail.end", key, recipient, kind, values);
    }

    /**
     * The same, to be answered.
     *
     * @param replyTo the address that answers go to, or {@code null} where nobody answers
     */
    public NewMail answeredMail(String replyTo, String key, String recipient, String kind, Object... values) {
        return replyTo == null || replyTo.isBlank()
                ? mail(key, recipient, kind, values)
                : mail("mail.end_answered", key, recipient, kind, values).withReplyTo(replyTo);
    }

    private NewMail mail(String end, String key, String recipient, String kind, Object[] values) {
        MailBody body = new MailBody()
                .say(of(kind + ".text", values))
                .end(of(end, site.current().getName()));
        return NewMail.of(key, recipient, of(kind + ".subject", values), Language.SWEDISH, body);
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
