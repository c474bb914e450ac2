package org.opengov.tracker.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker._support.MailServer;
import org.opengov.tracker._support.OwnServer;
import org.opengov.tracker._support.ServerSettings;

/**
 * Two servers on one database, one of them lost in the midst of its work and started again: nobody is mailed twice, and
 * nothing is lost that the lost one said it has taken.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIfSystemProperty(named = "tracker.it.database", matches = "postgresql")
class TwoServersIT {

    private static final int MAILS = 200;
    private static final int SOME = 20;
    private static final String FORM = "/desk/progress-edit/AZ0026.1?period=2015&lang=en";
    private static final String REASON = "The tender was delayed by a complaint.";

    @ArquillianResource
    URI site;

    @Test
    void everyMailArrivesOnceAndNothingTakenIsLost() throws Exception {
        Http first = new Http(site);
        first.cleanDatabase();
        MailServer.clear();
        try (OwnServer own = OwnServer.besideSuite();
                Connection database = ServerSettings.connection();
                Statement sql = database.createStatement()) {
            URI killed = own.start();
            Http second = new Http(killed);
            sql.execute("update account set email = login || '@example.org' where login in ('officer', 'coordinator')");
            both(() -> first.job("remind", "2016-02-05"), () -> second.job("remind", "2016-02-05"));
            both(() -> first.job("digest", "2016-02-08"), () -> second.job("digest", "2016-02-08"));
            sql.execute(fill());
            int taken = new HttpDesk(killed, "officer").sendPlainForm(FORM, nilUpdate());

            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                both(first::sendMails, () -> quietly(second::sendMails));
            });
            MailServer.await(SOME);
            own.kill();
            sending.join();
            first.sendMails();
            URI again = own.start();
            new Http(again).sendMails();
            first.sendMails();

            assertThat(taken).as("acknowledged").isEqualTo(302);
            assertThat(new HttpDesk(site, "officer").get(FORM)).contains(REASON);
            assertThat(new HttpDesk(again, "officer").get(FORM)).contains(REASON);
            assertThat(arrivedOnce()).isEqualTo(arrived().size());
            int sent = count(sql, "state = 'SENT'");
            int lost = count(sql, "state = 'SENDING'");
            assertThat(sent + lost).isEqualTo(MAILS + 3);
            assertThat(lost).as("what the killed server was sending").isLessThanOrEqualTo(1);
            assertThat(arrived().size()).isBetween(sent, sent + lost);
            assertThat(lost == 0 || isLeftToTheAdministrator(first, sql)).isTrue();
        }
    }

    /** A draft only: handed in it would be a mail more. */
    private static Map<String, String> nilUpdate() {
        return Map.of(
                "progress-form", "progress-form",
                "progress-form:version", "",
                "progress-form:nil", "true",
                "progress-form:nilReason", REASON,
                "progress-form:save", "save");
    }

    /** A reminder for the officer and one for the coordinator, the digest, and many more. */
    private static String fill() {
        return "insert into outgoing_mail (id, version, message_key, login, recipient, language, subject, body,"
                + " stop_address, state, attempts, created_at, next_attempt_at, expires_at)"
                + " select 900000000 + n, 1, 'test/' || n, 'officer', 'officer' || n || '@example.org', 'en', 'Test ' || n,"
                + " 'Text', 'http://localhost/stop', 'WAITING', 0, now(), now(), now() + interval '1 day'"
                + " from generate_series(1, " + MAILS + ") n";
    }

    private static boolean isLeftToTheAdministrator(Http server, Statement sql) throws Exception {
        sql.execute("update outgoing_mail set claimed_until = now() - interval '1 second' where state = 'SENDING'");
        int before = arrived().size();
        server.sendMails();
        server.sendMails();
        return count(sql, "state = 'UNSURE'") == 1 && arrived().size() == before;
    }

    private static int count(Statement sql, String condition) throws SQLException {
        try (ResultSet rows = sql.executeQuery("select count(*) from outgoing_mail where " + condition)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<MimeMessage> arrived() {
        return MailServer.received();
    }

    private static int arrivedOnce() {
        Set<String> ids = new HashSet<>();
        arrived().forEach(mail -> ids.add(MailServer.header(mail, "Message-ID")));
        return ids.size();
    }

    private static void both(Runnable one, Runnable other) {
        CompletableFuture.allOf(CompletableFuture.runAsync(one), CompletableFuture.runAsync(other))
                .join();
    }

    /** The killed server does not answer any more. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (java.io.UncheckedIOException killed) {
            // As meant.
        }
    }
}
