package org.opengov.tracker.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.opengov.tracker.platform.Settings;

/** Where a request comes from. A proxy's word for it counts only where the operator says that there is one. */
@RequestScoped
public class ClientAddress {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    /** The caller's network address. */
    public String get() {
        return choose(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), settings.behindProxy());
    }

    /** The proxy adds the address it saw at the end; what stands before it the caller may have made up. */
    static String choose(String direct, String forwardedFor, boolean behindProxy) {
        if (!behindProxy || forwardedFor == null || forwardedFor.isBlank()) {
            return direct;
        }
        return forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
    }
}
