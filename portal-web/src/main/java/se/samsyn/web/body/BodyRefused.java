package se.samsyn.web.body;

import java.util.Optional;

/** Something wanted to read what was sent, and it cannot be read. */
public final class BodyRefused extends RuntimeException {

    private final BodyProblem problem;

    BodyRefused(BodyProblem problem) {
        super("What was sent cannot be read: " + problem);
        this.problem = problem;
    }

    /** Why, if this is what a page stumbled over. */
    public static Optional<BodyProblem> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyRefused refused) {
                return Optional.of(refused.problem);
            }
        }
        return Optional.empty();
    }

    /** Why. */
    public BodyProblem problem() {
        return problem;
    }
}
