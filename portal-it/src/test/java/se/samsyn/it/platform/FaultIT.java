package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samsyn.it.Portal;

/** A fault of ours: here, a table that has gone. */
@Isolated("it takes a table away")
class FaultIT {
    private final Portal portal = Portal.running();

    @BeforeEach
    void takeATableAway() throws SQLException {
        run("alter table content_version rename to content_version_gone");
    }

    @AfterEach
    void bringItBack() throws SQLException {
        run("alter table content_version_gone rename to content_version");
    }

    @Test
    void givesTheVisitorAReferenceThatStandsInTheLog() throws IOException {
        HttpResponse<String> response = portal.http().get("/", "X-Request-Id", "fault-under-test");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("<h1>Något gick fel hos oss</h1>", "fault-under-test");
        assertThat(response.body()).doesNotContain("Exception", "content_version", "Payara");
        assertThat(Files.readString(portal.server().log())).contains("Request fault-under-test failed");
    }

    @Test
    void protectsTheReaderAllTheSame() {
        ResponseHeadersIT.assertProtected(portal.http().get("/"));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = portal.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
