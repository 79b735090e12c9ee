package se.samsyn.service.startup;

import jakarta.enterprise.context.Dependent;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to the version that this archive expects; nodes that start together take turns. */
@Dependent
class SchemaMigration {

    void run(DataSource dataSource) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
