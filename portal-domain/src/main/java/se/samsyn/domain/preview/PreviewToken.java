package se.samsyn.domain.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a preview link: 256 random bits in the address, of which only a hash is stored. */
public record PreviewToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A token that nobody can guess. */
    public static PreviewToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PreviewToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored. The token is random, so a plain hash is as good as a slow one. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "PreviewToken";
    }
}
