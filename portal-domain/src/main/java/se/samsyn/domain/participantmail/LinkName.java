package se.samsyn.domain.participantmail;

import java.security.SecureRandom;
import java.util.Base64;

/** Names that nobody can guess, for what has a personal link: 128 bits by chance, as 22 letters and digits. */
public final class LinkName {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private LinkName() {}

    /** Another one every time. */
    public static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
