package org.opengov.tracker.platform;

/** Who asks, as far as the plumbing must know. */
public interface Caller {

    /** What they sign in with. */
    String login();

    /** Whether they keep accounts and look after the audit trail. */
    boolean isAdministrator();
}
