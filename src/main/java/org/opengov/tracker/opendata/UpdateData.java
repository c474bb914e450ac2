package org.opengov.tracker.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.linkcheck.LinkState;
import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.EvidenceFile;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Statement;

/**
 * A published progress update; texts are null where nothing was written.
 *
 * @param milestone id of the milestone it is about
 * @param commitment OGP id of that milestone's commitment
 * @param number the commitment's number in the legal act
 * @param agency code of the agency that says it
 * @param period code of the reporting period it is for
 * @param nil whether it says "no change, because…" and nothing else
 * @param completion null where nil
 * @param completedOn the actual completion day; null unless complete
 * @param corrects id of the published update that this one corrects; null where it corrects none
 * @param sample whether it is illustrative and was reported by nobody
 * @param address where it stands on the public site
 * @param spent what was spent in the period; null where nothing is said of money
 * @param spentCurrency the currency of that amount (ISO 4217)
 * @param late whether it was handed in after its period was closed
 * @param publishedAt the moment of its publishing
 */
public record UpdateData(
        String id,
        String milestone,
        String commitment,
        String number,
        String agency,
        String agencyName,
        String period,
        LocalDate published,
        boolean nil,
        String nilReason,
        Completion completion,
        LocalDate completedOn,
        String done,
        String challenges,
        String nextSteps,
        String stepBackReason,
        String corrects,
        boolean sample,
        List<EvidenceData> evidence,
        String address,
        BigDecimal spent,
        String spentCurrency,
        boolean late,
        Instant publishedAt) {

    /**
     * What backs an update.
     *
     * @param address where the link leads or the stored file is had
     * @param sha256 checksum of the stored file; null for a link, as are the three before it
     * @param reachable whether the link still leads somewhere; null for a file, and until that is known
     * @param unreachableSince the first day on which the link led nowhere; null while it leads somewhere
     */
    public record EvidenceData(
            String id,
            String title,
            String address,
            String fileName,
            String mediaType,
            Long size,
            String sha256,
            Instant takenAt,
            Boolean reachable,
            LocalDate unreachableSince) {

        static EvidenceData of(Evidence evidence, Map<String, LinkState> links, Site site) {
            EvidenceFile file = evidence.getFile();
            LinkState link = evidence.isStored() ? null : links.get(evidence.getAddress());
            return new EvidenceData(
                    String.valueOf(evidence.getId()),
                    evidence.getTitle(),
                    site.evidence(evidence),
                    evidence.getFileName(),
                    file == null ? null : file.getMediaType(),
                    file == null ? null : file.getSize(),
                    file == null ? null : file.getSha256(),
                    evidence.getTakenAt(),
                    link == null ? null : link.reachable(),
                    link == null ? null : link.since());
        }
    }

    /** Those of its links that lead nowhere. */
    List<EvidenceData> deadLinks() {
        return evidence.stream()
                .filter(one -> Boolean.FALSE.equals(one.reachable()))
                .toList();
    }

    /** @param links what is known of the addresses that evidence links to */
    static UpdateData of(ProgressUpdate update, Map<String, LinkState> links, Site site) {
        Statement said = update.getStatement();
        Commitment commitment = update.getMilestone().getCommitment();
        return new UpdateData(
                String.valueOf(update.getId()),
                update.getMilestone().getOgpId(),
                commitment.getOgpId(),
                commitment.getNumber(),
                update.getAgency().getCode(),
                update.getAgency().getName(),
                update.getPeriod().getCode(),
                update.getPublishedOn(),
                said.isNil(),
                said.getNilReason(),
                said.getCompletion(),
                said.getCompletedOn(),
                said.getDone(),
                said.getChallenges(),
                said.getNextSteps(),
                said.getStepBackReason(),
                update.getCorrects() == null
                        ? null
                        : String.valueOf(update.getCorrects().getId()),
                update.isSample(),
                update.getEvidence().stream()
                        .map(evidence -> EvidenceData.of(evidence, links, site))
                        .toList(),
                site.update(commitment.getOgpId(), update.getId()),
                said.getSpent() == null ? null : said.getSpent().amount(),
                said.getSpent() == null ? null : said.getSpent().currency(),
                said.isLate(),
                update.getReviewedAt());
    }
}
