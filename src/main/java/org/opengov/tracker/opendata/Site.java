package org.opengov.tracker.opendata;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.progress.Evidence;

/**
 * Full addresses of the public pages: data that has left the site must still lead back to it.
 *
 * @param address where the public reaches the site, without a slash at its end
 */
public record Site(URI address) {

    /** A plan's scoreboard. */
    public String plan(String code) {
        return address + "/plans/" + code;
    }

    /** Where it is told what changed of a plan. */
    String changes(String plan) {
        return address + "/changes/" + plan;
    }

    /** A commitment's page. */
    public String commitment(String ogpId) {
        return address + "/commitments/" + ogpId;
    }

    /** A published update among those of its commitment. */
    public String update(String commitment, Long id) {
        return commitment(commitment) + "#update-" + id;
    }

    /** Where a file can be held against a cut. */
    public String verify(String cut) {
        return address + "/verify/" + cut;
    }

    /** Where the frozen data of a cut are. */
    public String cutData(String plan, int number) {
        return address + "/api/v1/plans/" + plan + "/cuts/" + number + "/data.json";
    }

    /** An amendment among those of its commitment. */
    public String amendment(Amendment amendment) {
        return commitment(amendment.getCommitment().getOgpId()) + "#amendment-" + amendment.getId();
    }

    /** An assessment among those of its commitment. */
    public String assessment(Assessment assessment) {
        return commitment(assessment.getCommitment().getOgpId()) + "#assessment-" + assessment.getId();
    }

    /** Any other address of this site; the part of a path that is not known beforehand is written with {@link #part}. */
    public String at(String path) {
        return address + path;
    }

    /** A code as a part of a path. */
    public static String part(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where a piece of evidence is had: the link itself, or the stored file. */
    String evidence(Evidence evidence) {
        return evidence.isStored() ? address + "/evidence/" + evidence.getId() : evidence.getAddress();
    }

    /** The address itself, or within this site where it is a path. */
    public String full(String source) {
        return source.startsWith("/") ? address + source : source;
    }
}
