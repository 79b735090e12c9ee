package se.samsyn.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Properties;
import se.samsyn.domain.mail.Mail;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;
import se.samsyn.service.settings.SiteSettingsService;

/** The SMTP server that operations has named. */
@ApplicationScoped
class MailServer {

    // Milliseconds, well below the lease of a mail.
    private static final String CONNECT_TIMEOUT = "10000";
    private static final String ANSWER_TIMEOUT = "60000";

    @Inject
    private Settings settings;

    @Inject
    private SiteSettingsService site;

    /** Whether operations has said where mail goes and whom it comes from. */
    boolean isKnown() {
        return settings.find(Setting.MAIL_HOST).isPresent() && !sender().isBlank();
    }

    /** Hands a mail over, and tells what became of it. */
    Delivery deliver(Mail mail) {
        Session session = Session.getInstance(properties());
        MailMessage message;
        try {
            message = MailMessage.of(mail, session, sender(), site.current().getName());
        } catch (AddressException e) {
            return Delivery.noAddress();
        } catch (MessagingException e) {
            return Delivery.never(e);
        }
        try (Transport transport = session.getTransport(isTls("tls") ? "smtps" : "smtp")) {
            try {
                transport.connect(
                        settings.get(Setting.MAIL_HOST),
                        settings.number(Setting.MAIL_PORT),
                        settings.find(Setting.MAIL_USER).orElse(null),
                        settings.find(Setting.MAIL_PASSWORD).orElse(null));
            } catch (MessagingException e) {
                return Delivery.away(e);
            }
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.taken();
        } catch (NoSuchProviderException e) {
            return Delivery.away(e);
        } catch (MessagingException e) {
            return Delivery.of(e);
        }
    }

    private String sender() {
        return settings.find(Setting.MAIL_FROM).orElseGet(() -> site.current().getEmail());
    }

    private Properties properties() {
        Properties properties = new Properties();
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.put(protocol + "connectiontimeout", CONNECT_TIMEOUT);
            properties.put(protocol + "timeout", ANSWER_TIMEOUT);
            properties.put(protocol + "writetimeout", ANSWER_TIMEOUT);
            properties.put(
                    protocol + "auth",
                    String.valueOf(settings.find(Setting.MAIL_USER).isPresent()));
            properties.put(protocol + "ssl.checkserveridentity", "true");
        }
        properties.put("mail.smtp.starttls.enable", String.valueOf(isTls("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(isTls("starttls")));
        return properties;
    }

    private boolean isTls(String kind) {
        return settings.get(Setting.MAIL_TLS).strip().equalsIgnoreCase(kind);
    }
}
