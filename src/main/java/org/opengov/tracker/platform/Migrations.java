package org.opengov.tracker.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema this version expects, before anything reads it. The scripts under
 * {@code db/migration} are the schema's only owner. Other work at
 * start observes {@link SchemaReady}.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "java:app/jdbc/tracker")
    private DataSource dataSource;

    @Inject
    private Event<SchemaReady> schemaReady;

    private String schemaVersion;

    @PostConstruct
    void migrate() {
        // Flyway commits statement by statement; the container's transaction would forbid that.
        schemaVersion = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .targetSchemaVersion;
        schemaReady.fire(new SchemaReady());
    }

    /** The version that this start migrated to, {@code null} when the schema was already up to date. */
    public String schemaVersion() {
        return schemaVersion;
    }
}
