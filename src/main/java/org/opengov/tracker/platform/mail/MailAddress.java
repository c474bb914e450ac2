package org.opengov.tracker.platform.mail;

import java.util.regex.Pattern;

/** Addresses that mail can be sent to. */
public final class MailAddress {

    /** No address is longer. */
    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9.!#$%&*+/=?^_`{|}~-]{1,64}"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    private MailAddress() {}

    /** Whether it is one plain address: no name beside it, no second one, nothing that a mail server might read as more. */
    public static boolean isSound(String address) {
        return address != null
                && address.length() <= LONGEST
                && FORM.matcher(address).matches();
    }
}
