package org.opengov.tracker.search;

import java.util.Arrays;
import java.util.BitSet;

/** The entries in which a word stands: rising numbers, each kept as its distance from the one before, mostly in a byte. */
final class Postings {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int LONGEST = 5;

    private byte[] bytes = new byte[2];
    private int size;
    private int last = -1;

    /** Adds an entry, none below those it has; one that it has already is not added again. */
    void add(int entry) {
        if (entry == last) {
            return;
        }
        if (size + LONGEST > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + LONGEST, bytes.length + bytes.length / 2));
        }
        int distance = entry - last;
        while (distance > SEVEN_BITS) {
            bytes[size++] = (byte) (distance & SEVEN_BITS | MORE);
            distance >>>= Byte.SIZE - 1;
        }
        bytes[size++] = (byte) distance;
        last = entry;
    }

    /** Gives back what was held ready for more. */
    void trim() {
        bytes = Arrays.copyOf(bytes, size);
    }

    /** Puts all of them into a set. */
    void into(BitSet set) {
        int entry = -1;
        int at = 0;
        while (at < size) {
            int distance = 0;
            int shift = 0;
            byte part;
            do {
                part = bytes[at++];
                distance |= (part & SEVEN_BITS) << shift;
                shift += Byte.SIZE - 1;
            } while ((part & MORE) != 0);
            entry += distance;
            set.set(entry);
        }
    }

    int weight() {
        return bytes.length;
    }
}
