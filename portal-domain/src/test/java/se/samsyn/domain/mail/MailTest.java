package se.samsyn.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Mail mail = new Mail(mail("Granska sidan"), NOW, Duration.ofMinutes(5));

    @Test
    void waitsSoThatAnUndoSendsNothing() {
        assertThat(mail.getState()).isEqualTo(MailState.WAITING);
        assertThat(mail.getNotBefore()).isEqualTo(NOW.plusSeconds(300));
    }

    @Test
    void triesAgainForeverWhileTheMailServerIsAwayEverySlower() {
        for (int i = 0; i < 50; i++) {
            mail.take(NOW);
            mail.postpone("Connection refused", NOW);
        }

        assertThat(mail.getState()).isEqualTo(MailState.WAITING);
        assertThat(mail.getNotBefore()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    }

    @Test
    void pausesFiveSecondsAfterTheFirstAttempt() {
        mail.take(NOW);
        mail.postpone("Connection refused", NOW);

        assertThat(mail.getNotBefore()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void failsAfterTenTimesNotNow() {
        for (int i = 0; i < Mail.MOST_REFUSALS - 1; i++) {
            mail.take(NOW);
            mail.refuseForNow("452 mailbox full", NOW);
        }
        assertThat(mail.getState()).isEqualTo(MailState.WAITING);

        mail.take(NOW);
        mail.refuseForNow("452 mailbox full", NOW);

        assertThat(mail.getState()).isEqualTo(MailState.FAILED);
        assertThat(mail.getProblem()).isEqualTo("452 mailbox full");
    }

    @Test
    void doesNotCountAnAbsentServerAsARefusal() {
        for (int i = 0; i < 20; i++) {
            mail.take(NOW);
            mail.postpone("Connection refused", NOW);
        }
        mail.take(NOW);
        mail.refuseForNow("452 mailbox full", NOW);

        assertThat(mail.getState()).isEqualTo(MailState.WAITING);
    }

    @Test
    void isSentEvenIfTheReceiptCameLate() {
        mail.take(NOW);
        mail.doubt("no receipt", NOW.plus(Mail.LEASE));

        mail.sent(NOW.plus(Mail.LEASE).plusSeconds(1));

        assertThat(mail.getState()).isEqualTo(MailState.SENT);
        assertThat(mail.getProblem()).isNull();
    }

    @Test
    void isSentOnceMoreOnlyByDecision() {
        mail.take(NOW);
        mail.doubt("no receipt", NOW);
        assertThat(mail.isTroubled()).isTrue();

        mail.sendAgain(NOW);

        assertThat(mail.getState()).isEqualTo(MailState.WAITING);
        assertThat(mail.getNotBefore()).isEqualTo(NOW);
    }

    @Test
    void keepsItsSubjectOnOneLine() {
        assertThat(mail("Hej\r\nBcc: alla@example.se").subject()).isEqualTo("Hej Bcc: alla@example.se");
        assertThat(mail("å".repeat(300)).subject()).hasSize(200).endsWith("…");
    }

    private static NewMail mail(String subject) {
        return NewMail.plain("prov", "anna@example.se", subject, "Hej.");
    }
}
