package se.samsyn.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;

/**
 * Tries at something secret (a code, a link, a password), counted by the visitor's network. A try is judged before anything
 * is looked up: once the wrong ones are used up, the right one waits too. Right ones are not counted, so that many people
 * behind one address don't shut each other out.
 */
public final class Guesses {

    // RFC 6585; the servlet API has no name for it.
    public static final int TOO_MANY = 429;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final VisitorAddress visitor;
    private final Allowance wrong;

    /** So many wrong ones in ten minutes. */
    public Guesses(Clock clock, VisitorAddress visitor, int most) {
        this.visitor = visitor;
        this.wrong = new Allowance(clock, most, WINDOW);
    }

    /**
     * Counts a try as wrong until {@link #wasRight} takes that back.
     *
     * @return false when the visitor has to wait; the answer says how long, and must be {@link #TOO_MANY}
     */
    public boolean mayTry(HttpServletRequest request, HttpServletResponse response) {
        String address = visitor.of(request);
        if (wrong.take(address)) {
            return true;
        }
        response.setHeader(
                "Retry-After", String.valueOf(wrong.untilAnew(address).toSeconds() + 1));
        return false;
    }

    /** The try that was let through was no guess. */
    public void wasRight(HttpServletRequest request) {
        wrong.giveBack(visitor.of(request));
    }
}
