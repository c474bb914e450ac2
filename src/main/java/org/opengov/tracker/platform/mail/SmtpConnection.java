package org.opengov.tracker.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.Settings.Security;

/** A conversation with the mail server, for any number of mails. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmtpConnection.class.getName());
    private static final String MILLISECONDS = "20000";

    private final Session session;
    private final Transport transport;
    private final String from;
    private final Clock clock;

    private SmtpConnection(Session session, Transport transport, String from, Clock clock) {
        this.session = session;
        this.transport = transport;
        this.from = from;
        this.clock = clock;
    }

    /**
     * @param from the sender that the mails name
     * @throws MessagingException when the server does not answer, or does not let us in
     */
    static SmtpConnection open(Settings.Mail server, String from, Clock clock) throws MessagingException {
        Session session = Session.getInstance(properties(server));
        Transport transport = session.getTransport("smtp");
        transport.connect(
                server.host().orElseThrow(),
                server.port(),
                server.user().orElse(null),
                server.password().orElse(null));
        return new SmtpConnection(session, transport, from, clock);
    }

    private static Properties properties(Settings.Mail server) {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", MILLISECONDS);
        properties.put("mail.smtp.timeout", MILLISECONDS);
        properties.put("mail.smtp.writetimeout", MILLISECONDS);
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    /** Hands a mail over, and tells what is known of it then. */
    Attempt send(Letter letter) {
        MailMessage message = null;
        try {
            message = new MailMessage(session, letter, from, clock.instant());
            transport.sendMessage(message, message.getAllRecipients());
            return Attempt.taken();
        } catch (MessagingException failure) {
            return Attempt.failed(failure, message != null && message.isHandedOver());
        }
    }

    /** Whether more can be said. */
    boolean isOpen() {
        return transport.isConnected();
    }

    /** To take leave of a server that has hung up is no failure of what was said before. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server had hung up", gone);
        }
    }
}
