package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.platform.AuditChain.Head;
import org.opengov.tracker.platform.AuditVerdict.Finding;

/** Whoever has the database's password can change the audit trail, but not without being found out. */
@ExtendWith(ArquillianExtension.class)
class AuditTamperingIT {

    @Inject
    AuditTrail audit;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    InTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
        for (int entry = 1; entry <= 5; entry++) {
            audit.append("anna", "progress.published", "AZ000" + entry, "state: SUBMITTED", "state: PUBLISHED");
        }
    }

    @AfterEach
    void leaveClean() {
        cleanDatabase.now();
    }

    @Test
    void untouchedChainHolds() {
        assertThat(verify().finding()).isEqualTo(Finding.INTACT);
        assertThat(verify().position()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who = 'ben'",
                "action = 'progress.returned'",
                "subject = 'AZ0009'",
                "was = null",
                "was = ''",
                "became = 'state: RETURNED'",
                "happened_at = happened_at + interval '1' second",
                "hash = null",
                "hash = 'ffff'"
            })
    void editedRow(String edit) {
        tamper("update audit_entry set " + edit + " where position = 3");

        assertFound(Finding.CHANGED, 3);
    }

    @Test
    void rowDeletedInTheMiddle() {
        tamper("delete from audit_entry where position = 3");

        assertFound(Finding.REMOVED, 3);
    }

    @Test
    void rowDeletedInTheMiddleAndTheGapClosed() {
        tamper("delete from audit_entry where position = 3");
        tamper("update audit_entry set position = 3 where position = 4");
        tamper("update audit_entry set position = 4 where position = 5");
        tamper("update audit_head set position = 4");

        assertFound(Finding.CHANGED, 3);
    }

    @Test
    void newestRowDeleted() {
        tamper("delete from audit_entry where position = 5");

        assertFound(Finding.REMOVED, 5);
    }

    @Test
    void everyRowDeleted() {
        tamper("delete from audit_entry");

        assertFound(Finding.REMOVED, 1);
    }

    @Test
    void newestRowsCutOffWithTheHeadIsFoundByTheHashNotedEarlier() {
        String noted = verify().hash();
        assertThat(audit.verify(" " + noted.toUpperCase() + " ", Given.administrator())
                        .notedAt())
                .isEqualTo(5);
        tamper("delete from audit_entry where position = 5");
        tamper("update audit_head set position = 4, hash = (select hash from audit_entry where position = 4)");

        AuditVerdict verdict = audit.verify(noted, Given.administrator());

        assertThat(verdict.finding()).isEqualTo(Finding.INTACT);
        assertThat(verdict.notedAt()).isZero();
    }

    @Test
    void rowForgedBehindTheEnd() {
        forge("6", "'" + "0".repeat(64) + "'");

        // Its hash is wrong as well; with the right one it stands where the chain has ended.
        assertFound(Finding.CHANGED, 6);
        tamper("update audit_entry set hash = '" + hashOfForgery(6) + "' where position = 6");
        assertFound(Finding.INSERTED, 6);
    }

    @Test
    void rowForgedWithoutAPlace() {
        forge("null", "null");

        assertFound(Finding.INSERTED, 0);
        assertThat(transaction.get(() -> audit.adoptOlder().position())).isEqualTo(5);
        assertFound(Finding.INSERTED, 0);
    }

    @Test
    void rowForgedBeforeTheBeginning() {
        forge("0", "null");

        assertFound(Finding.INSERTED, 0);
    }

    @Test
    void rowForgedInTheMiddleWithTheRightHashAndTheRestMovedOn() {
        tamper("update audit_entry set position = 6 where position = 5");
        tamper("update audit_entry set position = 5 where position = 4");
        tamper("update audit_entry set position = 4 where position = 3");
        tamper("update audit_head set position = 6");
        forge("3", "'x'");
        tamper("update audit_entry set hash = '" + hashOfForgery(3) + "' where position = 3");

        assertFound(Finding.INSERTED, 3);
    }

    @Test
    void twoRowsSwapped() {
        tamper("update audit_entry set position = 99 where position = 2");
        tamper("update audit_entry set position = 2 where position = 4");
        tamper("update audit_entry set position = 4 where position = 99");

        assertFound(Finding.CHANGED, 2);
    }

    @Test
    void newestRowRewrittenWithARightHash() {
        tamper("update audit_entry set who = 'ben' where position = 5");
        Deed rewritten = links(4).get(0).deed();
        String before = links(3).get(0).hash();
        tamper("update audit_entry set hash = '" + rewritten.hash(before, 5) + "' where position = 5");

        assertFound(Finding.CHANGED, 5);
    }

    @Test
    void entriesOfAnOlderVersionGetTheirPlacesOnce() {
        cleanDatabase.now();
        forge("null", "null");
        forge("null", "null");

        Head head = audit.adoptOlder();

        assertThat(head.position()).isEqualTo(2);
        assertThat(audit.adoptOlder()).isEqualTo(head);
        audit.append("anna", "account.closed", "ben");
        assertThat(verify().finding()).isEqualTo(Finding.INTACT);
        assertThat(verify().position()).isEqualTo(3);
    }

    private void forge(String position, String hash) {
        tamper("insert into audit_entry (id, version, happened_at, who, action, subject, position, hash)"
                + " values (nextval('tracker_sequence'), 1, timestamp with time zone '2026-01-02 03:04:05+00', 'ben',"
                + " 'account.closed', 'anna', " + position + ", " + hash + ")");
    }

    private String hashOfForgery(int position) {
        List<AuditChain.Link> links = links(position - 2L);
        return links.get(1).deed().hash(links.get(0).hash(), position);
    }

    private List<AuditChain.Link> links(long after) {
        return transaction.get(() -> {
            return new AuditChain(entities.unwrap(Connection.class)).after(after);
        });
    }

    private void tamper(String sql) {
        transaction.run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private void assertFound(Finding finding, long position) {
        AuditVerdict verdict = verify();
        assertThat(verdict.finding()).isEqualTo(finding);
        assertThat(verdict.position()).isEqualTo(position);
    }

    private AuditVerdict verify() {
        return audit.verify("", Given.administrator());
    }
}
