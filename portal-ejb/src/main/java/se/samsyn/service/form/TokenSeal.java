package se.samsyn.service.form;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads tokens: {@code nonce.expiry.signature}, signed together with the purpose.
 *
 * <p>{@code seal.issue("registration:12", Duration.ofHours(4))} gives a text for a hidden field; {@link #read} gives it back
 * until then, and nothing for a token that is expired, forged or made for another form.
 */
final class TokenSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");
    private static final Pattern LASTING = Pattern.compile("([A-Za-z0-9_-]{22})\\.[A-Za-z0-9_-]{43}");
    // No form's token ends then, so that none is taken for a lasting one.
    private static final long NEVER = 0;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final byte[] key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TokenSeal(byte[] key, Clock clock) {
        this.key = key.clone();
        this.clock = clock;
    }

    String issue(String purpose, Duration validity) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = BASE64.encodeToString(bytes);
        long expiry = clock.instant().plus(validity).getEpochSecond();
        return nonce + "." + expiry + "." + signature(purpose, nonce, expiry);
    }

    Optional<FormToken> read(String purpose, String token) {
        Matcher parts = FORM.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String nonce = parts.group(1);
        long expiry = Long.parseLong(parts.group(2));
        boolean genuine = MessageDigest.isEqual(
                signature(purpose, nonce, expiry).getBytes(StandardCharsets.US_ASCII),
                parts.group(3).getBytes(StandardCharsets.US_ASCII));
        Instant expires = Instant.ofEpochSecond(expiry);
        return genuine && clock.instant().isBefore(expires)
                ? Optional.of(new FormToken(nonce, expires))
                : Optional.empty();
    }

    /** The lasting token of something that has a name nobody can guess: {@code name.signature}. */
    String lasting(String purpose, String name) {
        return name + "." + signature(purpose, name, NEVER);
    }

    Optional<String> readLasting(String purpose, String token) {
        Matcher parts = LASTING.matcher(token == null ? "" : token);
        boolean genuine = parts.matches()
                && MessageDigest.isEqual(
                        lasting(purpose, parts.group(1)).getBytes(StandardCharsets.US_ASCII),
                        token.getBytes(StandardCharsets.US_ASCII));
        return genuine ? Optional.of(parts.group(1)) : Optional.empty();
    }

    /** A text that only we can tell from others, in 43 signs. */
    String disguised(String purpose, String text) {
        return signature(purpose, text, NEVER);
    }

    private String signature(String purpose, String nonce, long expiry) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            // The purpose last: it may hold any sign, the others can't.
            return BASE64.encodeToString(
                    mac.doFinal((nonce + "." + expiry + "." + purpose).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
