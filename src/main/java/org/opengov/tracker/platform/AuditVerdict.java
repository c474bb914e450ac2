package org.opengov.tracker.platform;

/**
 * What reading the whole audit trail has shown.
 *
 * @param position of an intact chain its last, that is the number of entries; else the first at which something is wrong,
 *     zero for an entry that has no place in the chain
 * @param hash that of the last entry that holds
 * @param notedAt the position of the entry whose hash was noted earlier; zero where it was not met
 */
public record AuditVerdict(Finding finding, long position, String hash, long notedAt) {

    /** In which way a chain holds or does not. */
    public enum Finding {
        INTACT,
        CHANGED,
        REMOVED,
        INSERTED
    }

    /** Whether nothing was changed, removed or inserted. */
    public boolean isIntact() {
        return finding == Finding.INTACT;
    }
}
