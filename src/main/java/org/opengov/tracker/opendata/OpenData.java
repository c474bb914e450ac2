package org.opengov.tracker.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.linkcheck.LinkChecks;
import org.opengov.tracker.linkcheck.LinkState;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.progress.PublishedUpdates.Reported;
import org.opengov.tracker.progress.Spending;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** What was public of plans on a day, as data. Plans and commitments that do not exist are told as not found. */
@ApplicationScoped
@Transactional
public class OpenData {

    @Inject
    Plans plans;

    @Inject
    Agencies agencies;

    @Inject
    Commitments commitments;

    @Inject
    PublishedUpdates published;

    @Inject
    LinkChecks links;

    @Inject
    LastChanges changes;

    @Inject
    Assessments assessments;

    @Inject
    Scoreboards scoreboards;

    @Inject
    Settings settings;

    private Site site;

    /** The cut of the record that is asked for; a null voice is the one that has spoken of the most commitments. */
    public record View(LocalDate asOf, Voice voice) {}

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /** The plan's revision: everything told of it holds until that rises. */
    public long revision(String plan) {
        return plans.get(plan).getRevision();
    }

    /** The revision of the plan that a commitment belongs to. */
    public long revisionOfCommitment(String ogpId) {
        return commitments.get(ogpId).getPlan().getRevision();
    }

    /** A stored file behind a published update. */
    public EvidenceCopy getEvidence(Long id) {
        return EvidenceCopy.of(published.getEvidence(id));
    }

    /** One plan. */
    public PlanData getPlan(String plan) {
        return PlanData.of(plans.get(plan), site);
    }

    /** The scoreboard of a plan. */
    public ScoreboardData getScoreboard(String plan, View view) {
        return ScoreboardData.of(scoreboards.at(plan, view.asOf(), view.voice()), site);
    }

    /** Everything public of one commitment. */
    public CommitmentDetail getCommitment(String ogpId, View view) {
        Commitment commitment = commitments.get(ogpId);
        String plan = commitment.getPlan().getCode();
        List<ProgressUpdate> updates = published.listOfCommitment(ogpId, view.asOf());
        PlanRecord all =
                PlanRecord.ofOne(commitment, view.asOf(), Reported.of(updates), assessments.listOf(ogpId, view.asOf()));
        Changed changed = changes.ofOne(all, updates);
        Instant at = changed.of(commitment);
        Map<Voice, CommitmentDetail.InVoice> voices = new EnumMap<>(Voice.class);
        scoreboards
                .all(plan, view.asOf())
                .forEach((voice, board) -> voices.put(voice, CommitmentDetail.InVoice.of(told(commitment, board, at))));
        return CommitmentDetail.of(
                told(commitment, scoreboards.at(plan, view.asOf(), view.voice()), at),
                voices,
                new CommitmentDetail.Said(
                        commitment.getMilestones().stream()
                                .map(milestone -> MilestoneData.of(milestone, all, changed.of(milestone), site))
                                .toList(),
                        told(updates),
                        all.assessmentsOf(commitment).stream()
                                .map(AssessmentData::of)
                                .toList(),
                        Spending.of(updates)),
                new CommitmentDetail.Promised(
                        TemplateData.of(commitment.getTemplate()),
                        OpenLists.amendments(commitment, view.asOf(), site).toList()));
    }

    private CommitmentData told(Commitment commitment, Scoreboard board, Instant changedAt) {
        return board.rows().stream()
                .filter(row -> row.ogpId().equals(commitment.getOgpId()))
                .findFirst()
                .map(row -> CommitmentData.of(commitment, row, board, changedAt, site))
                .orElseThrow();
    }

    private List<UpdateData> told(List<ProgressUpdate> updates) {
        Map<String, LinkState> known = links.mapKnown();
        return updates.stream()
                .map(update -> UpdateData.of(update, known, site))
                .toList();
    }

    /** The numbers of a plan's themes, in order. */
    public List<String> listThemes(String plan) {
        return plans.get(plan).getThemes().stream().map(Theme::getNumber).toList();
    }

    /** The codes of a plan's reporting periods, in order. */
    public List<String> listPeriods(String plan) {
        return plans.get(plan).getPeriods().stream()
                .map(ReportingPeriod::getCode)
                .toList();
    }

    /** The codes of every agency that plans may name, by their names. */
    public List<String> listAgencies() {
        return agencies.list().stream().map(Agency::getCode).toList();
    }
}
