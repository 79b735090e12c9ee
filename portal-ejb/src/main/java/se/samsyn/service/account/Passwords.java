package se.samsyn.service.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Turns passwords into hashes that are slow to guess, and checks passwords against them. */
@ApplicationScoped
class Passwords {

    /** Nobody types more; without an end, somebody could make the server hash novels. */
    static final int MAX_LENGTH = 200;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    // Each check takes 19 MiB: a flood of sign-ins must not take the memory of the portal.
    private final Semaphore atOnce = new Semaphore(4);
    private final SecureRandom random = new SecureRandom();
    private String nobodysHash;

    @PostConstruct
    void inventNobody() {
        nobodysHash = hash(Base64.getEncoder().encodeToString(randomBytes(HASH_BYTES)));
    }

    String hash(String password) {
        return limited(() -> function().hash(bytes(password), randomBytes(SALT_BYTES)))
                .getResult();
    }

    boolean matches(String password, String hash) {
        byte[] typed = bytes(password.length() > MAX_LENGTH ? "" : password);
        return limited(
                () -> Argon2Function.getInstanceFromHash(hash).check(typed, hash.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes the time of a check and says no: for a user who does not exist. */
    boolean matchesNobody(String password) {
        matches(password, nobodysHash);
        return false;
    }

    private <T> T limited(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private static Argon2Function function() {
        return Argon2Function.getInstance(MEMORY_KIB, ROUNDS, LANES, HASH_BYTES, Argon2.ID);
    }

    // Keyboards differ in how they send å: one character, or a and a ring.
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
