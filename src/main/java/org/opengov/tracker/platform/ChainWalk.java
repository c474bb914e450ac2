package org.opengov.tracker.platform;

import java.util.Optional;
import org.opengov.tracker.platform.AuditChain.Head;
import org.opengov.tracker.platform.AuditChain.Link;
import org.opengov.tracker.platform.AuditVerdict.Finding;

/** Follows the chain from its beginning, one entry after the other, and stops at the first that does not hold. */
final class ChainWalk {

    private final String noted;
    private Head beforeLast = Head.BEGINNING;
    private Head last = Head.BEGINNING;
    private long notedAt;

    /** @param noted a hash written down earlier, to be met on the way; may be empty */
    ChainWalk(String noted) {
        this.noted = noted;
    }

    /** The position of the last entry that held. */
    long position() {
        return last.position();
    }

    /** Takes the next entry in the order of positions; answers with what is wrong with it, if anything. */
    Optional<AuditVerdict> take(Link link) {
        long expected = last.position() + 1;
        if (link.position() > expected) {
            return Optional.of(verdict(Finding.REMOVED, expected));
        }
        if (link.position() < expected) {
            return Optional.of(verdict(Finding.INSERTED, link.position()));
        }
        Head next = last.with(link.deed());
        if (!next.hash().equals(link.hash())) {
            return Optional.of(wrongHash(link));
        }
        beforeLast = last;
        last = next;
        if (next.hash().equals(noted)) {
            notedAt = next.position();
        }
        return Optional.empty();
    }

    /** An entry that would follow upon the one before the last: the last was put between the two. */
    private AuditVerdict wrongHash(Link link) {
        boolean pushed = last.position() > 0
                && link.deed().hash(beforeLast.hash(), last.position()).equals(link.hash());
        return pushed ? verdict(Finding.INSERTED, last.position()) : verdict(Finding.CHANGED, last.position() + 1);
    }

    /** Holds the end of the entries against the end that the chain itself noted. */
    AuditVerdict end(Head head, boolean stray) {
        if (last.position() < head.position()) {
            return verdict(Finding.REMOVED, last.position() + 1);
        }
        if (last.position() > head.position()) {
            return verdict(Finding.INSERTED, head.position() + 1);
        }
        if (!last.hash().equals(head.hash())) {
            return verdict(Finding.CHANGED, last.position());
        }
        return stray ? verdict(Finding.INSERTED, 0) : verdict(Finding.INTACT, last.position());
    }

    private AuditVerdict verdict(Finding finding, long position) {
        return new AuditVerdict(finding, position, last.hash(), notedAt);
    }
}
