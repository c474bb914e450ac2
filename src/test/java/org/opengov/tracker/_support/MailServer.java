package org.opengov.tracker._support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** The mail server to which the server under test sends; it runs beside the tests, which can look into its mailboxes. */
public final class MailServer {

    private static int port;
    private static GreenMail server;

    private MailServer() {}

    /** Starts it, with empty mailboxes, where it was before. */
    public static void start() {
        if (port == 0) {
            port = freePort();
        }
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Stops it: nobody answers any more. */
    public static void stop() {
        server.stop();
    }

    static int port() {
        return port;
    }

    /** Empties the mailboxes. */
    public static void clear() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All that was received, in order. */
    public static List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** Waits until so many mails are there, and hands them out. */
    public static List<MimeMessage> await(int count) {
        server.waitForIncomingEmail(15_000, count);
        return received();
    }

    /** The plain text of a mail. */
    public static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    /** The HTML of a mail. */
    public static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    /** A header, empty where it was not sent. */
    public static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name) == null ? "" : String.join("|", mail.getHeader(name));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The subject, decoded. */
    public static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String part(MimeMessage mail, int place) {
        try {
            BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(place);
            return part.getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
