package se.samsyn.it.server;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that delivers to nobody: what it receives is kept for the test, or written to a folder. */
public final class MailBox {
    private final int port;
    private final GreenMail server;
    private final AtomicInteger held = new AtomicInteger();

    public MailBox(int port) {
        this.port = port;
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setAuthRequired(false);
    }

    public void start() {
        server.start();
    }

    public void stop() {
        server.stop();
    }

    public boolean isRunning() {
        return server.isRunning();
    }

    /** The settings that let a portal find this mail server. */
    public Map<String, String> environment() {
        return Map.of(
                "SAMSYN_MAIL_HOST", "127.0.0.1",
                "SAMSYN_MAIL_PORT", String.valueOf(port),
                "SAMSYN_MAIL_TLS", "none",
                "SAMSYN_MAIL_FROM", "samsyn@example.se");
    }

    /** All mail received so far. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Writes every mail as a file that a mail program can open. */
    public void keepIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        AtomicInteger count = new AtomicInteger();
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            String name = "%d-%03d.eml".formatted(System.currentTimeMillis(), count.incrementAndGet());
            try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                message.getMessage().writeTo(out);
            } catch (IOException e) {
                throw new MessagingException("the mail could not be written", e);
            }
            return recipient(address.getEmail());
        });
    }

    /** Takes so many mails and then lets senders wait for their receipt until the latch is opened. */
    public void hold(int after, CountDownLatch latch) {
        AtomicInteger count = new AtomicInteger();
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            if (count.incrementAndGet() > after) {
                held.incrementAndGet();
                await(latch);
            }
            return recipient(address.getEmail());
        });
    }

    /** How many senders have been let wait. */
    public int held() {
        return held.get();
    }

    private static void await(CountDownLatch latch) throws MessagingException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MessagingException("the mail server is stopped", e);
        }
    }

    private GreenMailUser recipient(String email) throws UserException {
        UserManager users = server.getUserManager();
        GreenMailUser known = users.getUserByEmail(email);
        return known == null ? users.createUser(email, email, email) : known;
    }
}
