package org.opengov.tracker.platform.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What became of one attempt to send a mail.
 *
 * @param reason what the mail server said; null when it took the mail
 */
record Attempt(Outcome outcome, String reason) {

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_REFUSAL_FOR_GOOD = 500;

    /** What is known of a mail after an attempt. */
    enum Outcome {
        /** The mail server has it. */
        TAKEN,
        /** The mail server will never take it. */
        REFUSED,
        /** The mail server has it not, and may take it later. */
        NOT_TAKEN,
        /** It was handed over and no answer came. */
        UNKNOWN
    }

    static Attempt taken() {
        return new Attempt(Outcome.TAKEN, null);
    }

    /** @param handedOver whether the text of the mail was on its way before it failed */
    static Attempt failed(MessagingException failure, boolean handedOver) {
        int code = code(failure);
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        if (handedOver && code < FIRST_REFUSAL) {
            return new Attempt(Outcome.UNKNOWN, reason);
        }
        // A sender that is refused is the operator's to mend; the mails themselves can wait for that.
        boolean forGood = code >= FIRST_REFUSAL_FOR_GOOD && (handedOver || isAboutRecipient(failure));
        return new Attempt(forGood ? Outcome.REFUSED : Outcome.NOT_TAKEN, reason);
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= FIRST_REFUSAL) {
            return refused.getReturnCode();
        }
        if (failure instanceof SMTPSendFailedException refused && refused.getReturnCode() >= FIRST_REFUSAL) {
            return refused.getReturnCode();
        }
        return failure instanceof MessagingException outer && outer.getNextException() != null
                ? code(outer.getNextException())
                : 0;
    }

    private static boolean isAboutRecipient(Exception failure) {
        return failure instanceof SMTPAddressFailedException
                || failure instanceof MessagingException outer
                        && outer.getNextException() != null
                        && isAboutRecipient(outer.getNextException());
    }
}
