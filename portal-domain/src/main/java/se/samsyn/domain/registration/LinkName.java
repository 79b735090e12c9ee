package se.samsyn.domain.registration;

import java.security.SecureRandom;
import java.util.Base64;

/** Names that nobody can guess, for what has a personal link: 128 bits by chance, as 22 letters and digits. */
final class LinkName {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private LinkName() {}

    static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
