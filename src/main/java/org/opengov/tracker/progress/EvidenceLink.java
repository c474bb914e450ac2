package org.opengov.tracker.progress;

import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.WebAddress;

/**
 * A link handed in as evidence.
 *
 * @param title what it leads to; the address itself where blank
 * @param address where it leads; http or https
 */
public record EvidenceLink(String title, String address) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ADDRESS = 2000;

    /** @throws org.opengov.tracker.platform.RuleBroken when the address is none that a reader can open */
    public void check() {
        new Breaches()
                .when(!isOpenable(address), "evidenceAddress", "progress.evidence.address.invalid")
                .when(
                        title != null && title.length() > LONGEST_TITLE,
                        "evidenceTitle",
                        "progress.text.tooLong",
                        LONGEST_TITLE)
                .raise();
    }

    /** What to call it: its title, or its address where it has none. */
    public String titleOrAddress() {
        String text = title == null || title.isBlank() ? address.strip() : title.strip();
        return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
    }

    private static boolean isOpenable(String address) {
        return WebAddress.isOpenable(address) && address.length() <= LONGEST_ADDRESS;
    }
}
