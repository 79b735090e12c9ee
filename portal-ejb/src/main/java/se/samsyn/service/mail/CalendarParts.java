package se.samsyn.service.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail's entry for a calendar, twice: as one more form of the mail, which mail programs with a calendar act on, and as a
 * file for those who open it themselves.
 */
final class CalendarParts {

    private static final Pattern METHOD = Pattern.compile("^METHOD:(\\w+)\\r?$", Pattern.MULTILINE);
    private static final String FILE = "kalender.ics";

    private CalendarParts() {}

    static MimeMultipart beside(MimeMultipart forms, String calendar) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method=" + method(calendar);
        forms.addBodyPart(part(calendar, type));
        MimeBodyPart mail = new MimeBodyPart();
        mail.setContent(forms);
        MimeBodyPart file = part(calendar, "application/ics; name=" + FILE);
        file.setFileName(FILE);
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        MimeMultipart all = new MimeMultipart("mixed");
        all.addBodyPart(mail);
        all.addBodyPart(file);
        return all;
    }

    // The part and the file must say the same method, or programs take the entry for a file.
    private static String method(String calendar) {
        Matcher method = METHOD.matcher(calendar);
        return method.find() ? method.group(1) : "PUBLISH";
    }

    private static MimeBodyPart part(String calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        // Its lines end as they must; nothing on the way may change them.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
