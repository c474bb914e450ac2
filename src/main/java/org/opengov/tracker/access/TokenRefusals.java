package org.opengov.tracker.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.RefusalLimit;

/** Notes in the audit trail which programs were refused, though nothing else of what they asked for is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TokenRefusals {

    /** Who holds a token of ours is known, and can be spoken to. */
    private static final int MOST_OF_ACCOUNTS = 60;

    private static final int MOST_OF_STRANGERS = 10;

    /** Who asks without a token, or with what is none of ours. */
    private static final String STRANGER = "unknown";

    private final RefusalLimit ofAccounts = new RefusalLimit(MOST_OF_ACCOUNTS);
    private final RefusalLimit ofStrangers = new RefusalLimit(MOST_OF_STRANGERS);

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void note(TokenRefused refused, Presented presented) {
        boolean stranger = refused.login().isEmpty();
        // What a stranger asks for does not tell two apart: there is no end of addresses that can be made up.
        boolean first = stranger
                ? ofStrangers.take(STRANGER, presented.from() + refused.reason(), clock.instant())
                : ofAccounts.take(
                        refused.login(), refused.prefix() + refused.reason() + presented.asked(), clock.instant());
        if (first) {
            String reason = refused.reason().name().toLowerCase(Locale.ROOT);
            String why = (reason + " " + refused.prefix()).strip();
            audit.append(stranger ? STRANGER : refused.login(), "token.refused", presented.asked(), null, why);
        }
    }
}
