package org.opengov.tracker.linkcheck;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host and lets through only those that may be spoken to. The connection goes to exactly what is
 * handed out here: the name is not asked for a second time, so it cannot mean something else by then.
 */
final class GuardedResolver implements DnsResolver {

    /** Each address that does not answer costs the time of a connection. */
    private static final int MOST_TRIED = 2;

    private final AddressPolicy policy;

    GuardedResolver(AddressPolicy policy) {
        this.policy = policy;
    }

    /** The host has an address that is not to be spoken to; then none of its addresses is. */
    static final class InternalAddress extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        InternalAddress(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        for (InetAddress address : all) {
            if (!policy.allows(address)) {
                throw new InternalAddress(host);
            }
        }
        return Arrays.copyOf(all, Math.min(all.length, MOST_TRIED));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
