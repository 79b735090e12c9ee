package se.samsyn.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.SystemException;
import java.io.FileNotFoundException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.NotFoundException;

class FailureKindTest {

    @Test
    void seesALostConnectionBehindALostCommit() {
        EJBException lostCommit = new EJBException("Unable to complete container-managed transaction.");
        lostCommit.initCause(new SystemException());

        assertThat(FailureKind.of(new IllegalStateException(lostCommit))).isEqualTo(FailureKind.UNAVAILABLE);
        assertThat(FailureKind.of(new IllegalStateException(new XAException(XAException.XAER_RMFAIL))))
                .isEqualTo(FailureKind.UNAVAILABLE);
    }

    @Test
    void seesALostConnectionBehindAStumbleOfTheServersPool() {
        IllegalStateException stumble = new IllegalStateException("Task already scheduled or cancelled");
        stumble.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Timer", "sched", "Timer.java", 413),
            new StackTraceElement(
                    "com.sun.enterprise.resource.pool.ConnectionPool",
                    "scheduleResizerTask",
                    "ConnectionPool.java",
                    271)
        });

        assertThat(FailureKind.of(stumble)).isEqualTo(FailureKind.UNAVAILABLE);
        assertThat(FailureKind.of(new IllegalStateException("ours"))).isEqualTo(FailureKind.FAULT);
    }

    @Test
    void tellsADatabaseThatStopsFromAStatementThatIsWrong() {
        assertThat(FailureKind.of(new SQLException("terminating connection", "57P01")))
                .isEqualTo(FailureKind.UNAVAILABLE);
        assertThat(FailureKind.of(new SQLException("An I/O error", "08006"))).isEqualTo(FailureKind.UNAVAILABLE);
        assertThat(FailureKind.of(new SQLException("syntax error", "42601"))).isEqualTo(FailureKind.FAULT);
    }

    @Test
    void hidesWhatIsMissingBehindTheSameAnswerAsWhatIsForbidden() {
        assertThat(FailureKind.of(new NotFoundException("error.item_not_found")))
                .isEqualTo(FailureKind.MISSING);
        assertThat(FailureKind.of(new FacesException(new FileNotFoundException("/admin/x/index.xhtml"))))
                .isEqualTo(FailureKind.MISSING);
        assertThat(FailureKind.of(new EJBAccessException())).isEqualTo(FailureKind.FORBIDDEN);
    }

    @Test
    void tellsWhatHasBeenDoneAlreadyFromAFault() {
        assertThat(FailureKind.of(new IllegalStateException(new SQLException("duplicate key", "23505"))))
                .isEqualTo(FailureKind.OVERTAKEN);
        assertThat(FailureKind.of(new EJBException(new OptimisticLockException())))
                .isEqualTo(FailureKind.OVERTAKEN);
        assertThat(FailureKind.of(new ConflictException("error.changed_meanwhile")))
                .isEqualTo(FailureKind.OVERTAKEN);
        assertThat(FailureKind.of(new SQLException("null value", "23502"))).isEqualTo(FailureKind.FAULT);
    }
}
