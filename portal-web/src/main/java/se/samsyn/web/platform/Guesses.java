package se.samsyn.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tries at something secret, counted by the visitor's network. A try is judged before anything is looked up: once the wrong
 * ones are used up, the right one waits too. Right ones are not counted, so that many people behind one address don't shut
 * each other out.
 */
@ApplicationScoped
public class Guesses {

    /** What is tried, and how often it may be wrong within ten minutes. */
    public enum Secret {
        /** Whichever names are tried; the accounts' own lock-out stands beside. */
        PASSWORD(30),
        // A link can't be guessed; whoever tries many was given none.
        REGISTRATION_LINK(30),
        ANSWER_LINK(30),
        PREVIEW_LINK(30),
        /** All phones in a building share one address; a person mistypes a few times, guessing takes millions of tries. */
        WORKSHOP_CODE(100);

        private final int most;

        Secret(int most) {
            this.most = most;
        }
    }

    // RFC 6585; the servlet API has no name for it.
    public static final int TOO_MANY = 429;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    private VisitorAddress visitor;

    @Inject
    private Clock clock;

    private final Map<Secret, RateLimiter> wrong = new EnumMap<>(Secret.class);

    @PostConstruct
    void prepare() {
        for (Secret secret : Secret.values()) {
            wrong.put(secret, new RateLimiter(clock, secret.most, WINDOW));
        }
    }

    /**
     * Counts a try as wrong until {@link #wasRight} takes that back.
     *
     * @return false when the visitor has to wait; the answer says how long, and must be {@link #TOO_MANY}
     */
    public boolean mayTry(Secret secret, HttpServletRequest request, HttpServletResponse response) {
        String address = visitor.of(request);
        if (wrong.get(secret).take(address)) {
            return true;
        }
        long seconds = wrong.get(secret).untilAnew(address).toSeconds();
        response.setHeader("Retry-After", String.valueOf(seconds + 1));
        return false;
    }

    /** The try that was let through was no guess. */
    public void wasRight(Secret secret, HttpServletRequest request) {
        wrong.get(secret).giveBack(visitor.of(request));
    }
}
