package org.opengov.tracker.platform;

import java.util.Optional;

/** The caller may not do this. Answered with 403, or with the sign-in page when nobody is signed in. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Breach told;

    /** @param reason why, for the log; the reader is told only that it is not allowed */
    public Forbidden(String reason) {
        super(reason);
        told = null;
    }

    /** @param broken the rule that keeps the caller out; unlike other reasons, the reader is told which */
    public Forbidden(RuleBroken broken) {
        super(broken.getMessage(), broken);
        told = broken.breaches().get(0);
    }

    /** What the reader is told beyond that it is not allowed; empty where that is all. */
    public Optional<Breach> told() {
        return Optional.ofNullable(told);
    }
}
