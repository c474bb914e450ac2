package org.opengov.tracker.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.opengov.tracker.access.Refusal;
import org.opengov.tracker.access.TokenRefused;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.platform.web.Problem;

/** Tells a program why it was not let in, and by what kind of token it would be (RFC 6750). */
@Provider
@ApplicationScoped
public class TokenRefusedAnswer implements ExceptionMapper<TokenRefused> {

    private static final int UNAUTHORIZED = 401;
    private static final String CHALLENGE = "Bearer realm=\"OGP action-plan tracker\"";

    @Inject
    private Language language;

    @Override
    public Response toResponse(TokenRefused refused) {
        boolean missing = refused.reason() == Refusal.MISSING;
        return Problem.of(UNAUTHORIZED, language.messages(), "Refusal." + refused.reason())
                .answer()
                .header(HttpHeaders.WWW_AUTHENTICATE, missing ? CHALLENGE : CHALLENGE + ", error=\"invalid_token\"")
                .build();
    }
}
