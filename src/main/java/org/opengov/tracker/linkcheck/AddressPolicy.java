package org.opengov.tracker.linkcheck;

import java.net.InetAddress;

/** Whom the server may speak to when it follows a link that somebody handed in. */
interface AddressPolicy {

    /** Whether it may connect to this address. */
    boolean allows(InetAddress address);

    /** Whether it may connect to this port; -1 for the one that goes with the scheme. */
    boolean allowsPort(int port);
}
