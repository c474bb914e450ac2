package org.opengov.tracker.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opengov.tracker.platform.Sha256;

/**
 * What a program shows to be let in: {@code ogp_} and 256 random bits in hexadecimal. Whoever issued it hands it over; the
 * database keeps its hash only. Without need of a salt or of many rounds, since nobody can guess a random number.
 *
 * @param text the whole secret
 */
public record TokenSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String KIND = "ogp_";
    private static final int SHOWN = KIND.length() + 8;
    private static final Pattern FORM = Pattern.compile(KIND + "[0-9a-f]{" + 2 * BYTES + "}");
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(\\S+) *");

    static TokenSecret random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new TokenSecret(KIND + HexFormat.of().formatHex(secret));
    }

    /** The secret in a header of the form {@code Bearer ogp_…} (RFC 6750); empty where there is none. */
    static Optional<TokenSecret> in(String authorization) {
        return Optional.ofNullable(authorization)
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(found -> new TokenSecret(found.group(1)));
    }

    /** Its first characters, to recognise it by; empty where it is none of ours, since then anything may stand there. */
    String prefix() {
        return FORM.matcher(text).matches() ? text.substring(0, SHOWN) : "";
    }

    String hash() {
        return Sha256.of(text);
    }

    /** Not the secret: records are logged. */
    @Override
    public String toString() {
        return "TokenSecret";
    }
}
