package org.opengov.tracker.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that people hand in and that pages show as links. */
public final class WebAddress {

    private static final String WWW = "www.";

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** Whether a reader can open it: a full http or https address, so that a link never runs a script. */
    public static boolean isOpenable(String address) {
        if (address == null || address.isBlank()) {
            return false;
        }
        try {
            URI uri = new URI(address.strip());
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    /** Whose site it is, without the "www." that nobody says; empty of what is no address. */
    public static Optional<String> findHost(String address) {
        if (!isOpenable(address)) {
            return Optional.empty();
        }
        String host = URI.create(address.strip()).getHost().toLowerCase(Locale.ROOT);
        return Optional.of(host.startsWith(WWW) ? host.substring(WWW.length()) : host);
    }
}
