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

class TroubleKindTest {

    @Test
    void seesALostConnectionBehindALostCommit() {
        EJBException lostCommit = new EJBException("Unable to complete container-managed transaction.");
        lostCommit.initCause(new SystemException());

        assertThat(TroubleKind.of(new IllegalStateException(lostCommit))).isEqualTo(TroubleKind.UNAVAILABLE);
        assertThat(TroubleKind.of(new IllegalStateException(new XAException(XAException.XAER_RMFAIL))))
                .isEqualTo(TroubleKind.UNAVAILABLE);
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

        assertThat(TroubleKind.of(stumble)).isEqualTo(TroubleKind.UNAVAILABLE);
        assertThat(TroubleKind.of(new IllegalStateException("ours"))).isEqualTo(TroubleKind.FAULT);
    }

    @Test
    void tellsADatabaseThatStopsFromAStatementThatIsWrong() {
        assertThat(TroubleKind.of(new SQLException("terminating connection", "57P01")))
                .isEqualTo(TroubleKind.UNAVAILABLE);
        assertThat(TroubleKind.of(new SQLException("An I/O error", "08006"))).isEqualTo(TroubleKind.UNAVAILABLE);
        assertThat(TroubleKind.of(new SQLException("syntax error", "42601"))).isEqualTo(TroubleKind.FAULT);
    }

    @Test
    void hidesWhatIsMissingBehindTheSameAnswerAsWhatIsForbidden() {
        assertThat(TroubleKind.of(new NotFoundException("error.item_not_found")))
                .isEqualTo(TroubleKind.MISSING);
        assertThat(TroubleKind.of(new FacesException(new FileNotFoundException("/admin/x/index.xhtml"))))
                .isEqualTo(TroubleKind.MISSING);
        assertThat(TroubleKind.of(new EJBAccessException())).isEqualTo(TroubleKind.FORBIDDEN);
    }

    @Test
    void tellsWhatHasBeenDoneAlreadyFromAFault() {
        assertThat(TroubleKind.of(new IllegalStateException(new SQLException("duplicate key", "23505"))))
                .isEqualTo(TroubleKind.OVERTAKEN);
        assertThat(TroubleKind.of(new EJBException(new OptimisticLockException())))
                .isEqualTo(TroubleKind.OVERTAKEN);
        assertThat(TroubleKind.of(new ConflictException("error.changed_meanwhile")))
                .isEqualTo(TroubleKind.OVERTAKEN);
        assertThat(TroubleKind.of(new SQLException("null value", "23502"))).isEqualTo(TroubleKind.FAULT);
    }
}
