package org.opengov.tracker.platform.mail;

/** Where a mail is on its way out. */
public enum MailState {
    /** To be sent. */
    WAITING,
    /** A server is sending it at this moment. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it, or did not take it in time. */
    FAILED,
    /** A server was lost while sending it: it may have arrived, so it is never sent again by itself. */
    UNSURE,
    /** An administrator decided that it need not be sent. */
    DROPPED;

    /** Whether it is for an administrator to decide what happens to it. */
    public boolean isOpen() {
        return this == FAILED || this == UNSURE;
    }
}
