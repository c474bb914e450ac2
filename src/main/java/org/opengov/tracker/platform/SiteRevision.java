package org.opengov.tracker.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One number that rises with every change the public can see. It is read from the database each time, because another
 * node may have made the change; and as cheaply as can be, because every public page asks for it: one statement that
 * commits by itself, on a few connections that are kept for it alone, outside the container's transactions and pool.
 */
@ApplicationScoped
public class SiteRevision {

    /** Drafts come and go without the public knowing; a sum that could fall would find what was remembered long ago. */
    private static final String SUM = "select coalesce(sum(revision), 0) from action_plan where state = 'ADOPTED'";

    /** Requests for correction are never taken back, and each change of one raises its version. */
    private static final String CORRECTIONS = "select count(*) + coalesce(sum(version), 0) from correction_request";

    /** The statement takes microseconds where the database is embedded, and a journey where it is not. */
    private static final int CONNECTIONS = 4;

    @Inject
    private Settings settings;

    private HikariDataSource connections;

    @PostConstruct
    void connect() {
        Settings.Database database = settings.database();
        HikariConfig config = new HikariConfig();
        config.setPoolName("site-revision");
        config.setDataSourceClassName(database.type());
        config.addDataSourceProperty("url", database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setReadOnly(true);
        connections = new HikariDataSource(config);
    }

    @PreDestroy
    void disconnect() {
        connections.close();
    }

    /** The revision as of the last commit, also for one who changes something and has not committed yet. */
    public long current() {
        return read(SUM);
    }

    /**
     * A number of its own for the log of corrections, which anybody adds to: what strangers send must not make every
     * other page old.
     */
    public long ofCorrections() {
        return read(CORRECTIONS);
    }

    private long read(String query) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(query)) {
            sum.next();
            return sum.getLong(1);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The site's revision cannot be read", unreadable);
        }
    }
}
