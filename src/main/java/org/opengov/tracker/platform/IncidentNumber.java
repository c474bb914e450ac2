package org.opengov.tracker.platform;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The number of a failure of ours: readers are told the number and nothing else, the log has the trace under it. */
public final class IncidentNumber {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    private IncidentNumber() {}

    /** Another one. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
