package org.opengov.tracker.platform;

/** The caller may not do this. Answered with 403, or with the sign-in page when nobody is signed in. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason why, for the log; the reader is told only that it is not allowed */
    public Forbidden(String reason) {
        super(reason);
    }
}
