package se.samsyn.service.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.mail.Mail;
import se.samsyn.domain.mail.MailBody;
import se.samsyn.domain.mail.NewMail;
import se.samsyn.domain.text.EmailAddress;

class MailMessageTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String SENDER = "fou@example.se";

    @Test
    void hasTheSameIdInEveryAttempt() throws Exception {
        Mail mail = mail(NewMail.plain("review-due:anna", "anna@example.se", "Översyn", "Hej å"));

        String first = MailMessage.of(mail, SESSION, SENDER, "Samsyn för länet").getMessageID();

        assertThat(first).endsWith("@example.se>");
        assertThat(MailMessage.of(mail, SESSION, SENDER, "Samsyn för länet").getMessageID())
                .isEqualTo(first);
    }

    @Test
    void keepsSwedishLettersAndAnswersOfRobotsAway() throws Exception {
        MailMessage message = MailMessage.of(
                mail(NewMail.plain("k", "anna@example.se", "Översyn på måndag", "Hej Åsa")),
                SESSION,
                SENDER,
                "Samsyn för länet");

        assertThat(message.getSubject()).isEqualTo("Översyn på måndag");
        assertThat(message.getContent()).isEqualTo("Hej Åsa");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void saysWhomItComesFromAndWhoAnswers() throws Exception {
        NewMail letter = inBothForms()
                .withReplyTo("eva@example.se")
                .withUnsubscribe("mailto:eva@example.se?subject=Inga%20fler");

        MimeMessage message = sent(letter);

        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Samsyn för länet");
        assertThat(from.getAddress()).isEqualTo(SENDER);
        assertThat(message.getReplyTo()).containsExactly(new InternetAddress("eva@example.se"));
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<mailto:eva@example.se?subject=Inga%20fler>");
        assertThat(sent(inBothForms()).getHeader("Reply-To")).isNull();
        Mail astray = mail(letter.withReplyTo("ingen adress"));
        MailMessage own = MailMessage.of(astray, SESSION, "FoU i länet <fou@example.se>", "Samsyn");
        assertThat(own.getHeader("From")).containsExactly("=?UTF-8?Q?FoU_i_l=C3=A4net?= <fou@example.se>");
        assertThat(own.getHeader("Reply-To")).isNull();
    }

    @Test
    void carriesBothFormsWhenThereAreTwo() throws Exception {
        MailMessage message = MailMessage.of(mail(inBothForms()), SESSION, SENDER, "Samsyn för länet");

        MimeMultipart both = (MimeMultipart) message.getContent();
        assertThat(both.getCount()).isEqualTo(2);
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(message.getHeader("Content-Language")).containsExactly("en");
    }

    @Test
    void carriesAnEntryForTheCalendarAsAFormAndAsAFile() throws Exception {
        String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nX-ORT:Åre\r\nEND:VCALENDAR\r\n";
        NewMail letter = inBothForms().withCalendar(calendar);

        MimeMultipart all = (MimeMultipart) sent(letter).getContent();

        MimeMultipart forms = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(3);
        assertThat(forms.getBodyPart(2).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(new String(forms.getBodyPart(2).getInputStream().readAllBytes(), UTF_8))
                .isEqualTo(calendar);
        assertThat(all.getBodyPart(1).getFileName()).isEqualTo("kalender.ics");
        assertThat(new String(all.getBodyPart(1).getInputStream().readAllBytes(), UTF_8))
                .isEqualTo(calendar);
    }

    private static NewMail inBothForms() {
        return NewMail.of("k", "anna@example.se", "Subject", Language.ENGLISH, new MailBody().say("Text"));
    }

    // As it comes out on the other side.
    private static MimeMessage sent(NewMail letter) throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        MailMessage.of(mail(letter), SESSION, SENDER, "Samsyn för länet").writeTo(wire);
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
    }

    @Test
    void refusesWhatIsNoSingleAddress() {
        Mail mail = mail(NewMail.plain("k", "anna@example.se, alla@example.se", "Ämne", "Text"));

        assertThatThrownBy(() -> MailMessage.of(mail, SESSION, SENDER, "Samsyn för länet"))
                .isInstanceOf(AddressException.class);
    }

    @Test
    void goesToTheDomainInLettersThatEveryServerTakes() throws Exception {
        NewMail letter = NewMail.plain("k", "info@åre.se", "Ämne", "Text");
        MailMessage message = MailMessage.of(mail(letter), SESSION, "FoU <fou@räksmörgås.se>", "Samsyn");

        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("info@xn--re-xia.se");
        assertThat(message.getHeader("To")).containsExactly("info@xn--re-xia.se");
        assertThat(message.getHeader("From")).containsExactly("FoU <fou@xn--rksmrgs-5wao1o.se>");
        assertThat(message.getMessageID()).endsWith("@xn--rksmrgs-5wao1o.se>");
    }

    @Test
    void refusesLettersBeyondAsciiBeforeTheAt() {
        Mail mail = mail(NewMail.plain("k", "åsa@example.se", "Ämne", "Text"));

        assertThatThrownBy(() -> MailMessage.of(mail, SESSION, SENDER, "Samsyn"))
                .isInstanceOf(AddressException.class);
    }

    /** What any form takes can be sent, and to nobody else. */
    @Test
    void sendsToWhateverFormsTake() throws Exception {
        Random random = new Random(3);
        int taken = 0;
        for (int i = 0; i < 200_000; i++) {
            String address = EmailAddress.typed(address(random));
            if (EmailAddress.isPossible(address)) {
                taken++;
                MailMessage message =
                        MailMessage.of(mail(NewMail.plain("k", address, "Ämne", "Text")), SESSION, SENDER, "Samsyn");
                assertThat(message.getHeader("To"))
                        .as(address)
                        .containsExactly(EmailAddress.sendable(address))
                        .allMatch(US_ASCII.newEncoder()::canEncode);
                assertThat(message.getAllRecipients()).as(address).hasSize(1);
            }
        }
        assertThat(taken).isGreaterThan(1_000);
    }

    // Mostly ordinary, with what breaks addresses strewn in.
    private static String address(Random random) {
        StringBuilder address = new StringBuilder(random.nextInt(20) == 0 ? "mailto:" : "");
        String signs = "abcåÖé19.-_+'!/|{}()<>\"\\,;:%@ \t\u200B\u00AD\u00A0ß中\u0130\uFF0E\uD83D";
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            address.append(random.nextInt(3) > 0 ? 'a' : signs.charAt(random.nextInt(signs.length())));
        }
        address.append('@');
        for (int i = 0; i < length; i++) {
            address.append(random.nextInt(3) > 0 ? 'b' : signs.charAt(random.nextInt(signs.length())));
        }
        return address.append(random.nextBoolean() ? ".se" : "").toString();
    }

    private static Mail mail(NewMail letter) {
        return new Mail(letter, Instant.parse("2026-03-02T08:00:00Z"), Duration.ZERO);
    }
}
