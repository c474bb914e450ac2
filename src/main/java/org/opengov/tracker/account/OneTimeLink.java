package org.opengov.tracker.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.opengov.tracker.platform.Sha256;

/**
 * A secret that works once. Whoever made it hands it over; the database keeps its hash only, so that a copy of the
 * database opens no account.
 *
 * @param token the secret, fit for an address
 */
public record OneTimeLink(String token) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static OneTimeLink random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new OneTimeLink(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    String hash() {
        return Sha256.of(token);
    }

    /** Not the secret: records are logged. */
    @Override
    public String toString() {
        return "OneTimeLink";
    }
}
