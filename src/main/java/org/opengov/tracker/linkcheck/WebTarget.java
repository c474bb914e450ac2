package org.opengov.tracker.linkcheck;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Makes of an address that somebody handed in, or a server redirects to, one that may be asked. */
final class WebTarget {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebTarget() {}

    /**
     * The address without credentials and without what only a browser reads.
     *
     * @throws IllegalArgumentException when it is no address of the web
     */
    static URI of(String address) {
        URI given = URI.create(address.strip().replace(" ", "%20"));
        String scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || given.getHost() == null) {
            throw new IllegalArgumentException("no address of the web");
        }
        String port = given.getPort() < 0 ? "" : ":" + given.getPort();
        String path = given.getRawPath() == null || given.getRawPath().isEmpty() ? "/" : given.getRawPath();
        String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
        return URI.create(URI.create(scheme + "://" + given.getHost() + port + path + query)
                .toASCIIString());
    }

    /** Where a redirect leads. */
    static URI of(URI from, String location) {
        return of(from.resolve(URI.create(location.strip().replace(" ", "%20"))).toString());
    }
}
