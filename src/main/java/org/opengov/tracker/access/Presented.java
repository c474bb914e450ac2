package org.opengov.tracker.access;

/**
 * How a program comes in.
 *
 * @param authorization the header by which it says who it is; null where it says nothing
 * @param asked what it asks for: method and address
 * @param from the network address it comes from
 */
public record Presented(String authorization, String asked, String from) {

    /** Not the secret: records are logged. */
    @Override
    public String toString() {
        return asked + " from " + from;
    }
}
