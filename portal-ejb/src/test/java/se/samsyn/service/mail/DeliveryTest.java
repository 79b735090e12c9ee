package se.samsyn.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import se.samsyn.service.mail.Delivery.Outcome;

class DeliveryTest {

    @Test
    void triesAgainAfterNotNow() {
        assertThat(Delivery.of(answer("DATA", 452, "452 full"))).isEqualTo(new Delivery(Outcome.NOT_NOW, "452 full"));
    }

    @Test
    void givesUpAfterNever() {
        assertThat(Delivery.of(answer("DATA", 554, "554 spam")).outcome()).isEqualTo(Outcome.NEVER);
    }

    @Test
    void looksForTheAddressThatWasRefused() throws Exception {
        SendFailedException outer = new SendFailedException("Invalid Addresses");
        outer.setNextException(new SMTPAddressFailedException(
                new InternetAddress("ingen@example.se"), "RCPT TO", 550, "550 no such user"));

        assertThat(Delivery.of(outer).outcome()).isEqualTo(Outcome.NEVER);
    }

    @Test
    void keepsNothingOfTheAnswerThatNoDatabaseStores() {
        assertThat(Delivery.of(answer("DATA", 554, "554 spam\u0000\uFFFE")).reason())
                .isEqualTo("554 spam");
    }

    @Test
    void isInDoubtWhenTheLineBreaks() {
        assertThat(Delivery.of(new MessagingException("IOException while sending message", new IOException("reset")))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(Delivery.of(answer(".", -1, "[EOF]")).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private static MessagingException answer(String command, int code, String text) {
        return new SMTPSendFailedException(command, code, text, null, null, null, null);
    }
}
