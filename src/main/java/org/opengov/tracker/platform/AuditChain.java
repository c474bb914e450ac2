package org.opengov.tracker.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The audit trail's rows, by the connection of the caller's transaction. It speaks SQL by itself because entries are
 * written when the persistence context has done its last work, and read by the million.
 */
final class AuditChain {

    private static final String LOCK = "select position, hash from audit_head where id = 1 for update";
    private static final String MOVE = "update audit_head set position = ?, hash = ? where id = 1";
    private static final String INSERT = "insert into audit_entry"
            + " (id, version, happened_at, who, action, subject, was, became, position, hash)"
            + " values (nextval('tracker_sequence'), 1, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String COLUMNS =
            "select id, position, hash, happened_at, who, action, subject, was, became from audit_entry";
    private static final String PAGE = COLUMNS + " where position > ? order by position fetch first 1000 rows only";
    private static final String WITHOUT_PLACE =
            COLUMNS + " where position is null order by happened_at, id fetch first 1000 rows only";
    private static final String PLACE = "update audit_entry set position = ?, hash = ? where id = ?";

    private final Connection connection;

    /** @param connection that of the persistence context, in a transaction */
    AuditChain(Connection connection) {
        this.connection = connection;
    }

    /**
     * Where the chain ends.
     *
     * @param hash that of the last entry; of an empty chain a line of zeros
     */
    record Head(long position, String hash) {

        /** Where a chain begins. */
        static final Head BEGINNING = new Head(0, "0".repeat(64));

        Head with(Deed deed) {
            return new Head(position + 1, deed.hash(hash, position + 1));
        }
    }

    /** An entry as it is stored; an entry that never came through the chain may lack position or hash. */
    record Link(long id, Long position, String hash, Deed deed) {}

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** The end of the chain; until the commit nobody else can append. */
    Head lock() {
        return run(AuditChain::lock);
    }

    /** Adds entries at the end. */
    void append(List<Deed> deeds) {
        run(connection -> {
            Head head = lock(connection);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Deed deed : deeds) {
                    head = head.with(deed);
                    bind(insert, deed, head);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return move(connection, head);
        });
    }

    /** Gives entries of versions without a chain their places, in the order of their moments. */
    Head adoptOlder() {
        return run(connection -> {
            Head head = lock(connection);
            // Once the chain has begun, an entry without a place is a forgery and must stay visible as one.
            if (head.position() > 0) {
                return head;
            }
            for (List<Link> older = withoutPlace(connection); !older.isEmpty(); older = withoutPlace(connection)) {
                head = place(connection, older, head);
            }
            return move(connection, head);
        });
    }

    /** The next thousand entries behind a position, in their order. */
    List<Link> after(long position) {
        return run(connection -> {
            try (PreparedStatement page = connection.prepareStatement(PAGE)) {
                page.setLong(1, position);
                return links(page);
            }
        });
    }

    /** Whether there is an entry that has no place in the chain. */
    boolean hasStray() {
        return run(connection -> !withoutPlace(connection).isEmpty());
    }

    private static Head lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCK)) {
            if (!row.next()) {
                throw new SQLException("audit_head has lost its row");
            }
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private static Head move(Connection connection, Head head) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, head.position());
            move.setString(2, head.hash());
            move.executeUpdate();
            return head;
        }
    }

    private static void bind(PreparedStatement insert, Deed deed, Head place) throws SQLException {
        insert.setObject(1, deed.at().atOffset(ZoneOffset.UTC));
        insert.setString(2, deed.who());
        insert.setString(3, deed.action());
        insert.setString(4, deed.subject());
        insert.setString(5, deed.was());
        insert.setString(6, deed.became());
        insert.setLong(7, place.position());
        insert.setString(8, place.hash());
    }

    private static Head place(Connection connection, List<Link> older, Head begin) throws SQLException {
        Head head = begin;
        try (PreparedStatement place = connection.prepareStatement(PLACE)) {
            for (Link link : older) {
                head = head.with(link.deed());
                place.setLong(1, head.position());
                place.setString(2, head.hash());
                place.setLong(3, link.id());
                place.addBatch();
            }
            place.executeBatch();
        }
        return head;
    }

    private static List<Link> withoutPlace(Connection connection) throws SQLException {
        try (PreparedStatement page = connection.prepareStatement(WITHOUT_PLACE)) {
            return links(page);
        }
    }

    private static List<Link> links(PreparedStatement page) throws SQLException {
        List<Link> links = new ArrayList<>();
        try (ResultSet row = page.executeQuery()) {
            while (row.next()) {
                Deed deed = new Deed(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("was"),
                        row.getString("became"));
                links.add(new Link(
                        row.getLong("id"), row.getObject("position", Long.class), row.getString("hash"), deed));
            }
        }
        return links;
    }

    private <T> T run(Work<T> work) {
        try {
            return work.with(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit trail cannot be read or written", failed);
        }
    }
}
