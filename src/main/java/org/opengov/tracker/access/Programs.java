package org.opengov.tracker.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.platform.Forbidden;

/** The way in for programs: whoever is refused, here or by the door that was asked, is in the audit trail. */
@ApplicationScoped
public class Programs {

    @Inject
    AccessTokens tokens;

    @Inject
    TokenRefusals refusals;

    /**
     * Does a program's work in the name of the account that its token was issued to.
     *
     * @throws TokenRefused when it shows no token, or one that lets nobody in
     */
    public <T> T act(Presented presented, Function<Officer, T> work) {
        AccessTokens.Caller caller = identify(presented);
        try {
            return work.apply(caller.officer());
        } catch (Forbidden forbidden) {
            String login = caller.officer().login();
            refusals.note(new TokenRefused(Refusal.FORBIDDEN, caller.prefix(), login), presented);
            throw forbidden;
        }
    }

    private AccessTokens.Caller identify(Presented presented) {
        try {
            return tokens.authenticate(TokenSecret.in(presented.authorization())
                    .orElseThrow(() -> new TokenRefused(Refusal.MISSING, "", "")));
        } catch (TokenRefused refused) {
            refusals.note(refused, presented);
            throw refused;
        }
    }
}
