package org.opengov.tracker.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.opengov.tracker.platform.Settings;

/**
 * Tells the browser what these pages never do, so that it refuses it even when somebody found a way to make them ask:
 * load anything from elsewhere, run a script that is not a file of this site, be shown inside another site.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";

    /** Charts on the public pages are drawn by the server; nothing there needs an inline style or script. */
    private static final String PUBLIC_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /** A card is to be shown inside other sites; in return it runs no script, sends no form and speaks to nobody. */
    private static final String CARD_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors *";

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        set(request, response, settings.behindProxy());
        chain.doFilter(request, new OnePolicy(response));
    }

    /** @param behindProxy whether a proxy of the operator's own may say that the reader speaks HTTPS */
    static void set(HttpServletRequest request, HttpServletResponse response, boolean behindProxy) {
        boolean card = Addresses.isForOtherSites(request);
        response.setHeader(POLICY, card ? CARD_POLICY : PUBLIC_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!card) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (isHttps(request, behindProxy)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (Addresses.isPersonal(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static boolean isHttps(HttpServletRequest request, boolean behindProxy) {
        return request.isSecure() || behindProxy && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /**
     * On the desk PrimeFaces adds a policy of its own, with a nonce for its inline scripts. Two policies would both hold
     * and forbid those scripts, so its policy takes the place of ours.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
