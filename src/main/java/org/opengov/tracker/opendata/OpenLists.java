package org.opengov.tracker.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.SearchText;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.EvidenceCoverage;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.scoreboard.PlanRecord;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** What plans promise and where that stood on a day, as lists, filtered and in parts. Plans that do not exist are told as not found. */
@ApplicationScoped
@Transactional
public class OpenLists {

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    Assessments assessments;

    @Inject
    EvidenceCoverage coverage;

    @Inject
    PublishedUpdates published;

    @Inject
    Scoreboards scoreboards;

    @Inject
    LastChanges changes;

    @Inject
    Settings settings;

    private Site site;

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /** Plans, the oldest first; the words are looked for in code, country and titles. */
    public Slice<PlanData> listPlans(Wanted wanted) {
        return Slice.of(
                plans.list().stream()
                        .map(plan -> PlanData.of(plan, site))
                        .filter(plan -> SearchText.matches(
                                String.join(
                                        " ",
                                        plan.code(),
                                        plan.country(),
                                        String.join(" ", plan.titles().values())),
                                wanted.filter().words())),
                wanted.range());
    }

    /** The commitments of a plan, in the plan's order. */
    public Slice<CommitmentData> listCommitments(String plan, Wanted wanted) {
        Scoreboard board = scoreboards.at(plan, wanted.asOf(), wanted.voice());
        // The board is remembered and knows what was reported; that is much, and is not read again.
        PlanRecord all = new PlanRecord(
                plans.get(plan),
                wanted.asOf(),
                commitments.listOfPlan(plan),
                Map.of(),
                assessments.mapOfPlan(plan, wanted.asOf()));
        Changed changed = changes.of(all);
        Map<String, Commitment> byId =
                all.commitments().stream().collect(Collectors.toMap(Commitment::getOgpId, Function.identity()));
        return Slice.of(
                board.rows().stream()
                        .filter(wanted.filter()::matches)
                        .map(row -> CommitmentData.of(
                                byId.get(row.ogpId()), row, board, changed.of(byId.get(row.ogpId())), site))
                        .filter(told -> wanted.changed(told.changedAt())),
                wanted.range());
    }

    /** The milestones of a plan with what the government said of them by that day, in the plan's order. */
    public Slice<MilestoneData> listMilestones(String plan, Wanted wanted) {
        // No milestone changes by an assessment.
        PlanRecord all = new PlanRecord(
                plans.get(plan),
                wanted.asOf(),
                commitments.listOfPlan(plan),
                published.mapLatestOfPlan(plan, wanted.asOf()),
                Map.of());
        Changed changed = changes.of(all);
        return Slice.of(
                all.commitments().stream()
                        .flatMap(commitment -> commitment.getMilestones().stream())
                        .map(milestone -> MilestoneData.of(milestone, all, changed.of(milestone), site))
                        .filter(told -> told.isWanted(wanted.filter()) && wanted.changed(told.changedAt())),
                wanted.range());
    }

    /** The amendments of a plan decided up to that day: by commitment in the plan's order, the oldest first. */
    public Slice<AmendmentData> listAmendments(String plan, Wanted wanted) {
        plans.get(plan);
        return Slice.of(
                commitments.listOfPlan(plan).stream()
                        .filter(commitment -> isOf(commitment, wanted))
                        .flatMap(commitment -> amendments(commitment, wanted.asOf(), site))
                        .filter(told -> wanted.changed(told.recordedAt())),
                wanted.range());
    }

    static Stream<AmendmentData> amendments(Commitment commitment, LocalDate asOf, Site site) {
        return commitment.getAmendments().stream()
                .filter(amendment -> !amendment.getDecidedOn().isAfter(asOf))
                .map(amendment -> AmendmentData.of(amendment, site));
    }

    /** Whether it is of the theme and of the agency that are wanted. */
    static boolean isOf(Commitment commitment, Wanted wanted) {
        String theme = wanted.filter().theme();
        String agency = wanted.filter().agency();
        return (theme.isEmpty()
                        || commitment.getTheme() != null
                                && commitment.getTheme().getNumber().equals(theme))
                && (agency.isEmpty()
                        || takingPart(commitment).anyMatch(one -> one.getCode().equals(agency)));
    }

    private static Stream<Agency> takingPart(Commitment commitment) {
        return Stream.concat(
                commitment.agencies().stream(),
                commitment.getMilestones().stream().flatMap(milestone -> milestone.responsible().stream()));
    }

    /** The reporting periods of a plan, the oldest first. */
    public Slice<PlanData.Period> listPeriods(String plan, Wanted wanted) {
        return Slice.of(plans.get(plan).getPeriods().stream().map(PlanData.Period::of), wanted.range());
    }

    /** The agencies that take part in a plan, by name, with how much of what they said by that day is backed. */
    public Slice<AgencyData> listAgencies(String plan, Wanted wanted) {
        plans.get(plan);
        List<Commitment> all = commitments.listOfPlan(plan);
        Map<String, Agency> byName = new TreeMap<>();
        all.stream()
                .flatMap(OpenLists::takingPart)
                .forEach(agency -> byName.put(agency.getName() + '\0' + agency.getCode(), agency));
        Map<String, Backed> backed = coverage.mapOfPlan(plan, wanted.asOf());
        return Slice.of(
                byName.values().stream()
                        .filter(agency -> SearchText.matches(
                                agency.getCode() + " " + agency.getName() + " " + String.join(" ", agency.getAliases()),
                                wanted.filter().words()))
                        .map(agency ->
                                AgencyData.of(agency, all, backed.getOrDefault(agency.getCode(), Backed.NOTHING))),
                wanted.range());
    }
}
