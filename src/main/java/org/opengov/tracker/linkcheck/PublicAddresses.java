package org.opengov.tracker.linkcheck;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Only what stands in the public internet: never this machine, never the network it stands in, never an address that
 * leads to one of them by another way of writing. Only the ports of the web.
 */
final class PublicAddresses implements AddressPolicy {

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
    private static final int IPV4_BYTES = 4;

    /** What IANA's registries of special addresses keep from the public. */
    private static final List<AddressRange> CLOSED = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    /** What has been given out in IPv6; everything else is closed. */
    private static final AddressRange OPEN_IPV6 = AddressRange.of("2000::/3");

    /** Within that: protocols and tunnels, examples, and IPv4 by way of 6to4. */
    private static final List<AddressRange> CLOSED_IPV6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /** How a network without IPv4 writes the addresses of one that has it. */
    private static final AddressRange TRANSLATED = AddressRange.of("64:ff9b::/96");

    @Override
    public boolean allows(InetAddress address) {
        return isOpen(address.getAddress());
    }

    @Override
    public boolean allowsPort(int port) {
        return PORTS.contains(port);
    }

    private static boolean isOpen(byte[] address) {
        if (address.length == IPV4_BYTES) {
            return isOutside(CLOSED, address);
        }
        if (TRANSLATED.holds(address)) {
            return isOpen(Arrays.copyOfRange(address, address.length - IPV4_BYTES, address.length));
        }
        return OPEN_IPV6.holds(address) && isOutside(CLOSED_IPV6, address);
    }

    private static boolean isOutside(List<AddressRange> closed, byte[] address) {
        return closed.stream().noneMatch(range -> range.holds(address));
    }

    private static List<AddressRange> ranges(String... written) {
        return Stream.of(written).map(AddressRange::of).toList();
    }
}
