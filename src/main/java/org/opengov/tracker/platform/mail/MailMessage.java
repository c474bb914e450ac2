package org.opengov.tracker.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A mail as the mail server gets it: as plain text and as HTML, and with what tells programs that no person wrote it. */
final class MailMessage extends MimeMessage {

    private static final String ENCODING = "UTF-8";

    private final String id;
    private boolean handedOver;

    MailMessage(Session session, Letter letter, String from, Instant now) throws MessagingException {
        super(session);
        InternetAddress sender = new InternetAddress(from, true);
        String domain = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
        // The same mail has the same id whichever server sends it, so that a mailbox can tell it came twice.
        id = "<" + UUID.nameUUIDFromBytes(letter.key().getBytes(StandardCharsets.UTF_8)) + "@" + domain + ">";
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        setSubject(letter.subject(), ENCODING);
        setSentDate(Date.from(now));
        setHeader("Content-Language", letter.language());
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("List-Unsubscribe", "<" + letter.stopAddress() + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), ENCODING);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(HtmlText.of(letter.subject(), letter.text(), letter.language()), ENCODING, "html");
        setContent(new MimeMultipart("alternative", text, html));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    /** Called once the mail server has said that it will take the text. */
    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        handedOver = true;
        super.writeTo(out, ignored);
    }

    /** Whether the text was on its way: from then on only the mail server's answer tells whether it has the mail. */
    boolean isHandedOver() {
        return handedOver;
    }
}
