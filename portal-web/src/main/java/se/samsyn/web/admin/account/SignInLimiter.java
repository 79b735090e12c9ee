package se.samsyn.web.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.VisitorAddress;

/** Lets each address fail to sign in only so often, whichever names it tries; the accounts' own lock-out stands beside. */
@ApplicationScoped
class SignInLimiter {

    private static final int MOST_FAILURES = 30;

    private Guesses guesses;

    @Inject
    void count(Clock clock, VisitorAddress visitor) {
        guesses = new Guesses(clock, visitor, MOST_FAILURES);
    }

    /** Counts an attempt as failed until it has succeeded; false when the address has used up its attempts. */
    boolean begin(HttpServletRequest request, HttpServletResponse response) {
        return guesses.mayTry(request, response);
    }

    /** Takes the latest attempt back: it was no failure. */
    void succeed(HttpServletRequest request) {
        guesses.wasRight(request);
    }
}
