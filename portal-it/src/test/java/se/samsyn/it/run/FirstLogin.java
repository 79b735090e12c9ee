package se.samsyn.it.run;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The first administrator of this checkout; the password is made once, here, and known to nobody else. */
record FirstLogin(String username, String password) {
    private static final int PASSWORD_BYTES = 15;

    static FirstLogin in(Path folder) throws IOException {
        Path file = folder.resolve("first-login.properties");
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        } else {
            kept.setProperty("username", "admin");
            kept.setProperty("password", makePassword());
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, null);
            }
        }
        return new FirstLogin(kept.getProperty("username"), kept.getProperty("password"));
    }

    private static String makePassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
