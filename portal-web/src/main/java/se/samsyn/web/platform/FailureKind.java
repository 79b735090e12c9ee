package se.samsyn.web.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.transaction.SystemException;
import java.io.FileNotFoundException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.primefaces.csp.CspException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;

/** The kinds of failure that a visitor is told of. */
enum FailureKind {
    /** The database does not answer; trying again soon is good advice. */
    UNAVAILABLE,
    /** What was asked for is not there. */
    MISSING,
    /** A service does not work for this person, who is told no more than that nothing is there. */
    FORBIDDEN,
    /** A form that came too late or without its token; nothing is wrong with the portal. */
    REFUSED,
    /** Somebody was faster, or the same was sent twice: what was to be done does not go with what stands there now. */
    OVERTAKEN,
    /** A fault of ours; the log has the details. */
    FAULT;

    private static final Set<String> TAKEN = Set.of("23503", "23505", "23P01");
    private static final String SERVER_POOL = "com.sun.enterprise.resource.pool.";

    static FailureKind of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql && isConnectionTrouble(sql)) {
                return UNAVAILABLE;
            }
            // The database went away between the last statement and the commit: no SQLException is left in the chain.
            if (cause instanceof SystemException || cause instanceof XAException || isPoolTrouble(cause)) {
                return UNAVAILABLE;
            }
            // Faces looks for a page behind an address with one slash too many, after it has let it in.
            if (cause instanceof NotFoundException || cause instanceof FileNotFoundException) {
                return MISSING;
            }
            if (cause instanceof PortalException || isOvertaken(cause) || isTaken(cause)) {
                return OVERTAKEN;
            }
            if (cause instanceof EJBAccessException) {
                return FORBIDDEN;
            }
            if (cause instanceof ViewExpiredException
                    || cause instanceof ProtectedViewException
                    || cause instanceof CspException) {
                return REFUSED;
            }
        }
        return FAULT;
    }

    // By name, since pages know nothing of persistence.
    private static boolean isOvertaken(Throwable cause) {
        return cause.getClass().getSimpleName().equals("OptimisticLockException");
    }

    /** A row that may be there once only (23505, 23P01), or one that another refers to and has lost (23503). */
    private static boolean isTaken(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && TAKEN.contains(sql.getSQLState());
    }

    // Payara's pool stumbles when two requests lose their connections at once: "Task already scheduled or cancelled".
    private static boolean isPoolTrouble(Throwable cause) {
        return cause instanceof IllegalStateException
                && Stream.of(cause.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(SERVER_POOL));
    }

    private static Throwable next(Throwable thrown) {
        if (thrown instanceof EJBException ejb && ejb.getCausedByException() != null) {
            return ejb.getCausedByException();
        }
        return thrown.getCause();
    }

    /** Classes 08 (connection) and 57P (server stopping or starting) of PostgreSQL, and the pool's own refusal. */
    private static boolean isConnectionTrouble(SQLException sql) {
        String state = sql.getSQLState();
        if (state != null) {
            return state.startsWith("08") || state.startsWith("57P");
        }
        // The pool of Payara throws without a state: "Error in allocating a connection. Cause: …"
        return String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("allocating a connection");
    }
}
