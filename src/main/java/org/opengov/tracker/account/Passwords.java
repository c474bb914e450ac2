package org.opengov.tracker.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.opengov.tracker.platform.Breaches;

/** How passwords are kept, and which are accepted. */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    /** As OWASP advises for PBKDF2 with HMAC-SHA-512. */
    private static final String ITERATIONS = "210000";

    private static final int BYTES = 32;

    /** In the form that {@link Pbkdf2PasswordHash} writes; what no password leads to, since no password was asked. */
    private static final String NOBODYS = String.join(":", ALGORITHM, ITERATIONS, chance(), chance());

    @Inject
    private Pbkdf2PasswordHash hash;

    @PostConstruct
    void initialize() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                ITERATIONS,
                "Pbkdf2PasswordHash.KeySizeBytes",
                String.valueOf(BYTES),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                String.valueOf(BYTES)));
    }

    private static String chance() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Takes as long for an account without password, or for none at all, so that time tells nobody who exists. */
    boolean matches(String password, String stored) {
        boolean known = !stored.isEmpty();
        return hash.verify(password.toCharArray(), known ? stored : NOBODYS) && known;
    }

    /** Length is what protects; nothing else is asked for. */
    static void check(String password, String repeated, String login) {
        String wanted = password == null ? "" : password;
        new Breaches()
                .when(wanted.length() < SHORTEST, "password", "password.too-short", SHORTEST)
                .when(wanted.length() > LONGEST, "password", "password.too-long", LONGEST)
                .when(
                        wanted.length() >= SHORTEST
                                && wanted.toLowerCase(Locale.ROOT).contains(login),
                        "password",
                        "password.holds-login")
                .when(!wanted.equals(repeated), "repeated", "password.differs")
                .raise();
    }
}
