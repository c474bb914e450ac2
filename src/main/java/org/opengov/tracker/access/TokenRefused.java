package org.opengov.tracker.access;

/** A program was not let in. Answered with 401: only with another token does it make sense to ask again. */
public class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final String prefix;
    private final String login;

    /**
     * What was shown and why it does not do.
     *
     * @param prefix the first characters of the token that was shown; empty where it is none of ours
     * @param login whose token it is; empty where it is nobody's
     */
    public TokenRefused(Refusal reason, String prefix, String login) {
        super("token " + prefix + " is refused: " + reason);
        this.reason = reason;
        this.prefix = prefix;
        this.login = login;
    }

    /** Why. */
    public Refusal reason() {
        return reason;
    }

    /** The first characters of the token that was shown; empty where it is none of ours. */
    String prefix() {
        return prefix;
    }

    /** Whose token it is; empty where it is nobody's. */
    String login() {
        return login;
    }
}
