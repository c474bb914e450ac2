package org.opengov.tracker.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.linkcheck.LinkChecks;
import org.opengov.tracker.linkcheck.LinkState;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.EvidenceCoverage;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.progress.Spending;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.RowFilter;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.ScoreboardQuery;
import org.opengov.tracker.scoreboard.Scoreboards;

/** What was public of plans on a day, as data. Plans and commitments that do not exist are told as not found. */
@ApplicationScoped
@Transactional
public class OpenData {

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    PublishedUpdates published;

    @Inject
    LinkChecks links;

    @Inject
    EvidenceCoverage coverage;

    @Inject
    ScoreboardQuery record;

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

    /** Every plan, the oldest first. */
    public List<PlanData> listPlans() {
        return plans.list().stream().map(plan -> PlanData.of(plan, site)).toList();
    }

    /** One plan. */
    public PlanData getPlan(String plan) {
        return PlanData.of(plans.get(plan), site);
    }

    /** The scoreboard of a plan. */
    public ScoreboardData getScoreboard(String plan, View view) {
        return ScoreboardData.of(scoreboards.at(plan, view.asOf(), view.voice()), site);
    }

    /** The commitments of a plan that the filter lets through, in the plan's order. */
    public List<CommitmentData> listCommitments(String plan, View view, RowFilter filter) {
        Scoreboard board = scoreboards.at(plan, view.asOf(), view.voice());
        Map<String, Commitment> byId = commitments.listOfPlan(plan).stream()
                .collect(Collectors.toMap(Commitment::getOgpId, Function.identity()));
        return board.rows().stream()
                .filter(filter::matches)
                .map(row -> CommitmentData.of(byId.get(row.ogpId()), row, board, site))
                .toList();
    }

    /** Everything public of one commitment. */
    public CommitmentDetail getCommitment(String ogpId, View view) {
        Commitment commitment = commitments.get(ogpId);
        String plan = commitment.getPlan().getCode();
        PlanRecord all = record.read(plan, view.asOf());
        List<ProgressUpdate> updates = published.listOfCommitment(ogpId, view.asOf());
        Map<Voice, CommitmentDetail.InVoice> voices = new EnumMap<>(Voice.class);
        scoreboards
                .all(plan, view.asOf())
                .forEach((voice, board) -> voices.put(voice, CommitmentDetail.InVoice.of(told(commitment, board))));
        return CommitmentDetail.of(
                told(commitment, scoreboards.at(plan, view.asOf(), view.voice())),
                voices,
                new CommitmentDetail.Said(
                        commitment.getMilestones().stream()
                                .map(milestone -> MilestoneData.of(milestone, all, site))
                                .toList(),
                        told(updates),
                        all.assessmentsOf(commitment).stream()
                                .map(AssessmentData::of)
                                .toList(),
                        Spending.of(updates)),
                new CommitmentDetail.Promised(
                        TemplateData.of(commitment.getTemplate()), amendments(commitment, view.asOf())));
    }

    /** The amendments of a plan decided up to that day: by commitment in the plan's order, the oldest first. */
    public List<AmendmentData> listAmendments(String plan, LocalDate asOf) {
        plans.get(plan);
        return commitments.listOfPlan(plan).stream()
                .flatMap(commitment -> amendments(commitment, asOf).stream())
                .toList();
    }

    private List<AmendmentData> amendments(Commitment commitment, LocalDate asOf) {
        return commitment.getAmendments().stream()
                .filter(amendment -> !amendment.getDecidedOn().isAfter(asOf))
                .map(amendment -> AmendmentData.of(amendment, site))
                .toList();
    }

    private CommitmentData told(Commitment commitment, Scoreboard board) {
        return board.rows().stream()
                .filter(row -> row.ogpId().equals(commitment.getOgpId()))
                .findFirst()
                .map(row -> CommitmentData.of(commitment, row, board, site))
                .orElseThrow();
    }

    /** The milestones of a plan with what the government said of them by that day. */
    public List<MilestoneData> listMilestones(String plan, LocalDate asOf) {
        PlanRecord all = record.read(plan, asOf);
        return all.commitments().stream()
                .flatMap(commitment -> commitment.getMilestones().stream())
                .map(milestone -> MilestoneData.of(milestone, all, site))
                .toList();
    }

    /** The updates of a plan published up to that day, the newest first. */
    public List<UpdateData> listUpdates(String plan, LocalDate asOf) {
        plans.get(plan);
        return told(published.listOfPlan(plan, asOf));
    }

    private List<UpdateData> told(List<ProgressUpdate> updates) {
        Map<String, LinkState> known = links.mapKnown();
        return updates.stream()
                .map(update -> UpdateData.of(update, known, site))
                .toList();
    }

    /** The assessments of a plan published up to that day: by commitment in the plan's order, the latest first. */
    public List<AssessmentData> listAssessments(String plan, LocalDate asOf) {
        PlanRecord all = record.read(plan, asOf);
        return all.commitments().stream()
                .flatMap(commitment -> all.assessmentsOf(commitment).stream())
                .map(AssessmentData::of)
                .toList();
    }

    /** The agencies that take part in a plan, by name, with how much of what they said by that day is backed. */
    public List<AgencyData> listAgencies(String plan, LocalDate asOf) {
        plans.get(plan);
        List<Commitment> all = commitments.listOfPlan(plan);
        Map<String, Agency> byName = new java.util.TreeMap<>();
        all.stream()
                .flatMap(commitment -> Stream.concat(
                        commitment.agencies().stream(),
                        commitment.getMilestones().stream().flatMap(milestone -> milestone.responsible().stream())))
                .forEach(agency -> byName.put(agency.getName() + '\0' + agency.getCode(), agency));
        Map<String, Backed> backed = coverage.mapOfPlan(plan, asOf);
        return byName.values().stream()
                .map(agency -> AgencyData.of(agency, all, backed.getOrDefault(agency.getCode(), Backed.NOTHING)))
                .toList();
    }
}
