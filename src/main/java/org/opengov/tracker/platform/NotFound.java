package org.opengov.tracker.platform;

/** What was asked for by name does not exist, or not for this reader. Answered with 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing, for the log
     * @param name the code or id that was asked for
     */
    public NotFound(String what, Object name) {
        super(what + " " + name + " does not exist");
    }
}
