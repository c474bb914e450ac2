package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.exchange.PlanFile.AgencyEntry;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.exchange.PlanFile.MilestoneEntry;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Changes;

/** Takes whole plans in from files: all of a file or, where anything is wrong with it, nothing. */
@ApplicationScoped
@Transactional
public class PlanFiles {

    private static final String LOADED_BY = "plan-file";

    @Inject
    Plans plans;

    @Inject
    Agencies agencies;

    @Inject
    Commitments commitments;

    @Inject
    Assessments assessments;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /**
     * Loads a plan with its themes, periods, agencies, commitments, milestones and assessments.
     *
     * @return whether it was taken in; false where the product holds a plan of this code already, which is left as it is
     * @throws PlanFileBroken with line and field of the first thing that is wrong
     */
    public boolean load(InputStream file) {
        PlanFile read = PlanFile.read(file);
        if (plans.findAny(read.plan().code()).isPresent()) {
            return false;
        }
        ActionPlan plan = plans.add(planOf(read));
        if (read.state() == PlanState.ADOPTED) {
            plan.adopt(read.plan().act(), read.plan().act().getDay().last().orElseGet(() -> LocalDate.now(clock)));
        }
        Map<String, Theme> themes =
                plan.getThemes().stream().collect(Collectors.toMap(Theme::getNumber, Function.identity()));
        Map<String, Agency> bodies = read.agencies().stream()
                .map(this::agency)
                .collect(Collectors.toMap(Agency::getCode, Function.identity(), (first, second) -> first));
        read.agencies().stream()
                .filter(entry -> !entry.members().isEmpty())
                .forEach(entry -> bodies.get(entry.code()).nameMembers(members(entry, bodies)));
        Set<String> ids = new HashSet<>();
        for (CommitmentEntry entry : read.commitments()) {
            if (!ids.add(entry.text().ogpId())
                    || commitments.findAny(entry.text().ogpId()).isPresent()) {
                throw entry.fields().broken("ogpId", "is the id of another commitment");
            }
            add(new Place(plan, themes, bodies, ids.size()), entry);
        }
        audit.append("system", "plan.loaded", plan.getCode(), contents(read));
        return true;
    }

    private static Changes contents(PlanFile read) {
        return new Changes()
                .set("state", read.state())
                .set("themes", read.themes().size())
                .set("commitments", read.commitments().size())
                .set("agencies", read.agencies().size())
                .set("periods", read.periods().size());
    }

    private record Place(ActionPlan plan, Map<String, Theme> themes, Map<String, Agency> agencies, int ordinal) {

        Theme theme(CommitmentEntry entry) {
            return entry.theme() == null ? null : known(themes, entry.theme(), entry, "theme");
        }

        Agency agency(String code, CommitmentEntry entry, String field) {
            return known(agencies, code, entry, field);
        }

        private static <T> T known(Map<String, T> all, String code, CommitmentEntry entry, String field) {
            T found = all.get(code);
            if (found == null) {
                throw entry.fields().broken(field, "names \"" + code + "\", which the file does not have");
            }
            return found;
        }
    }

    private static ActionPlan planOf(PlanFile read) {
        ActionPlan plan = new ActionPlan(read.plan());
        read.themes().forEach(plan::addTheme);
        read.periods().forEach(plan::addPeriod);
        return plan;
    }

    private Agency agency(AgencyEntry entry) {
        return agencies.find(entry.code())
                .orElseGet(() -> agencies.add(
                        new Agency(entry.code(), entry.name(), entry.sector(), entry.collective(), entry.aliases())));
    }

    private void add(Place place, CommitmentEntry entry) {
        Agency lead = entry.lead() == null ? null : place.agency(entry.lead(), entry, "lead");
        Commitment commitment = new Commitment(
                place.plan(),
                place.theme(entry),
                place.ordinal(),
                new CommitmentAgencies(
                        lead,
                        listed(place, entry, entry.coLeads(), "coLeads"),
                        listed(place, entry, entry.supporting(), "supporting")),
                entry.text());
        entry.milestones()
                .forEach(milestone ->
                        commitment.addMilestone(responsible(place, entry, milestone, lead), milestone.text()));
        if (entry.milestones().isEmpty()) {
            commitment.addMilestone(Stream.ofNullable(lead).toList(), wholeOf(commitment));
        }
        commitments.add(commitment);
        entry.assessments().forEach(text -> assessments.take(commitment, text, LOADED_BY));
    }

    private static List<Agency> members(AgencyEntry entry, Map<String, Agency> bodies) {
        return entry.members().stream()
                .map(code -> Optional.ofNullable(bodies.get(code))
                        .orElseThrow(() -> entry.fields()
                                .broken("members", "names \"" + code + "\", which the file does not have")))
                .toList();
    }

    private static List<Agency> responsible(Place place, CommitmentEntry entry, MilestoneEntry milestone, Agency lead) {
        Agency first = milestone.agency() == null ? lead : place.agency(milestone.agency(), entry, "milestones");
        return Stream.concat(
                        Stream.ofNullable(first), listed(place, entry, milestone.partners(), "milestones").stream())
                .toList();
    }

    private static List<Agency> listed(Place place, CommitmentEntry entry, List<String> codes, String field) {
        return codes.stream().map(code -> place.agency(code, entry, field)).toList();
    }

    /** Every commitment has at least one milestone: where the act names no part, one that bears its title. */
    private static MilestoneText wholeOf(Commitment commitment) {
        return new MilestoneText(
                null, commitment.getTitle(), true, null, EdtfDate.UNKNOWN, EdtfDate.UNKNOWN, 1, null, null);
    }
}
