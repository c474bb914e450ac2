package org.opengov.tracker.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One number that rises with every change the public can see. It is read from the database each time, because another
 * node may have made the change; and as cheaply as can be, because every public page asks for it: one statement that
 * commits by itself, without the container's transaction and without a persistence context.
 */
@ApplicationScoped
public class SiteRevision {

    /** Drafts come and go without the public knowing; a sum that could fall would find what was remembered long ago. */
    private static final String SUM = "select coalesce(sum(revision), 0) from action_plan where state = 'ADOPTED'";

    /** Requests for correction are never taken back, and each change of one raises its version. */
    private static final String CORRECTIONS = "select count(*) + coalesce(sum(version), 0) from correction_request";

    @Resource(lookup = "java:app/jdbc/tracker")
    private DataSource dataSource;

    /** The revision as of the last commit. */
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
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(query)) {
            sum.next();
            return sum.getLong(1);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The site's revision cannot be read", unreadable);
        }
    }
}
