package org.opengov.tracker.linkcheck;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses that begin alike.
 *
 * @param first the first of them, of 4 or 16 bytes
 * @param bits how many bits they share
 */
record AddressRange(byte[] first, int bits) {

    /** A range as it is usually written: {@code 10.0.0.0/8}. */
    static AddressRange of(String written) {
        String[] parts = written.split("/");
        try {
            return new AddressRange(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(written, noAddress);
        }
    }

    boolean holds(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((address[bit / Byte.SIZE] & mask) != (first[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
