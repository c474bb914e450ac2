package org.opengov.tracker.opendata;

import java.net.URI;
import org.opengov.tracker.progress.Evidence;

/**
 * Full addresses of the public pages: data that has left the site must still lead back to it.
 *
 * @param address where the public reaches the site, without a slash at its end
 */
record Site(URI address) {

    String plan(String code) {
        return address + "/plans/" + code;
    }

    /** Where it is told what changed of a plan. */
    String changes(String plan) {
        return address + "/changes/" + plan;
    }

    String commitment(String ogpId) {
        return address + "/commitments/" + ogpId;
    }

    String update(String commitment, Long id) {
        return commitment(commitment) + "#update-" + id;
    }

    /** Where a file can be held against a cut. */
    String verify(String cut) {
        return address + "/verify/" + cut;
    }

    /** Where the frozen data of a cut are. */
    String cutData(String plan, int number) {
        return address + "/api/v1/plans/" + plan + "/cuts/" + number + "/data.json";
    }

    /** Where a piece of evidence is had: the link itself, or the stored file. */
    String evidence(Evidence evidence) {
        return evidence.isStored() ? address + "/evidence/" + evidence.getId() : evidence.getAddress();
    }

    /** The address itself, or within this site where it is a path. */
    String full(String source) {
        return source.startsWith("/") ? address + source : source;
    }
}
