package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.exchange.PlanFile.AgencyEntry;
import org.opengov.tracker.exchange.PlanFile.AmendmentEntry;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.exchange.PlanFile.MilestoneEntry;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Theme;

/** Writes the parts of a plan file into a draft: each is added, or worded anew where the draft has it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanParts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Agencies agencies;

    @Inject
    Commitments commitments;

    @Inject
    Assessments assessments;

    @Inject
    Amendments amendments;

    @Inject
    Clock clock;

    /** Puts everything but assessments and amendments in its place. */
    void put(ActionPlan plan, PlanFile file, boolean renameAgencies) {
        file.themes()
                .forEach(text -> plan.findTheme(text.number())
                        .ifPresentOrElse(theme -> theme.rewrite(text), () -> plan.addTheme(text)));
        file.periods()
                .forEach(slice -> plan.findPeriod(slice.code())
                        .ifPresentOrElse(period -> period.rewrite(slice), () -> plan.addPeriod(slice)));
        file.agencies().forEach(entry -> put(entry, renameAgencies));
        entities.flush();
        file.agencies().stream()
                .filter(entry -> !entry.members().isEmpty())
                .map(entry -> new Named(agencies.get(entry.code()), all(entry.members())))
                .filter(named -> renameAgencies || named.agency.getMembers().isEmpty())
                .forEach(named -> named.agency.nameMembers(named.members));
        Map<String, Commitment> present = commitments.listOfPlan(plan.getCode()).stream()
                .collect(Collectors.toMap(Commitment::getOgpId, Function.identity()));
        makeRoom(present, file);
        int last =
                present.values().stream().mapToInt(Commitment::getOrdinal).max().orElse(0);
        for (CommitmentEntry entry : file.commitments()) {
            Commitment commitment = present.get(entry.text().ogpId());
            if (commitment == null) {
                last++;
                add(plan, last, entry);
            } else {
                rewrite(commitment, entry);
            }
        }
        entities.flush();
    }

    /** Two commitments of a plan never bear the same number, not for a moment: numbers that change are given up first. */
    private void makeRoom(Map<String, Commitment> present, PlanFile file) {
        for (CommitmentEntry entry : file.commitments()) {
            Commitment commitment = present.get(entry.text().ogpId());
            if (commitment != null
                    && !commitment.getNumber().equals(entry.text().number())) {
                CommitmentText meanwhile = entry.text().numbered("~" + commitment.getOgpId());
                commitment.rewrite(commitment.getTheme(), agencies(entry), meanwhile);
            }
        }
        entities.flush();
    }

    private void add(ActionPlan plan, int place, CommitmentEntry entry) {
        CommitmentAgencies who = agencies(entry);
        Commitment commitment = new Commitment(plan, theme(plan, entry), place, who, entry.text());
        putMilestones(commitment, entry, who.lead());
        commitments.add(commitment);
    }

    private void rewrite(Commitment commitment, CommitmentEntry entry) {
        CommitmentAgencies who = agencies(entry);
        commitment.rewrite(theme(commitment.getPlan(), entry), who, entry.text());
        putMilestones(commitment, entry, who.lead());
    }

    private CommitmentAgencies agencies(CommitmentEntry entry) {
        Agency lead = entry.lead() == null ? null : agencies.get(entry.lead());
        return new CommitmentAgencies(lead, all(entry.coLeads()), all(entry.supporting()));
    }

    private static Theme theme(ActionPlan plan, CommitmentEntry entry) {
        return entry.theme() == null ? null : plan.findTheme(entry.theme()).orElseThrow();
    }

    private record Named(Agency agency, List<Agency> members) {}

    private void put(AgencyEntry entry, boolean rename) {
        Agency agency = agencies.find(entry.code()).orElse(null);
        if (agency == null) {
            agencies.add(new Agency(entry.code(), entry.name(), entry.sector(), entry.collective(), entry.aliases()));
        } else if (rename) {
            agency.rename(entry.name(), entry.sector(), entry.collective(), entry.aliases());
        }
    }

    private void putMilestones(Commitment commitment, CommitmentEntry entry, Agency lead) {
        List<Milestone> present = commitment.getMilestones();
        for (int index = 0; index < entry.milestones().size(); index++) {
            MilestoneEntry milestone = entry.milestones().get(index);
            Agency first = milestone.agency() == null ? lead : agencies.get(milestone.agency());
            List<Agency> responsible = Stream.concat(Stream.ofNullable(first), all(milestone.partners()).stream())
                    .distinct()
                    .toList();
            if (index < present.size()) {
                present.get(index).rewrite(responsible, milestone.text());
            } else {
                commitment.addMilestone(responsible, milestone.text());
            }
        }
    }

    /** Takes commitments and milestones out of a draft that a file does not have. */
    void removeCommitments(ActionPlan plan, PlanFile file) {
        Map<String, CommitmentEntry> entries = file.commitments().stream()
                .collect(Collectors.toMap(entry -> entry.text().ogpId(), Function.identity()));
        for (Commitment commitment : commitments.listOfPlan(plan.getCode())) {
            CommitmentEntry entry = entries.get(commitment.getOgpId());
            if (entry == null) {
                commitments.remove(commitment);
            } else {
                commitment.getMilestones().stream()
                        .skip(entry.milestones().size())
                        .forEach(commitment::remove);
            }
        }
        entities.flush();
    }

    /** Takes themes and periods out that a file does not have; agencies stay, for the record names who did what. */
    void removeOthers(ActionPlan plan, PlanFile file) {
        plan.getThemes().stream()
                .filter(theme ->
                        file.themes().stream().noneMatch(text -> text.number().equals(theme.getNumber())))
                .forEach(plan::remove);
        plan.getPeriods().stream()
                .filter(period ->
                        file.periods().stream().noneMatch(slice -> slice.code().equals(period.getCode())))
                .forEach(plan::remove);
        entities.flush();
    }

    /** Takes in what others said of the commitments, where it is not there already. */
    void assess(PlanFile file, String by) {
        newlySaid(file).forEach((ogpId, texts) -> {
            Commitment commitment = commitments.findAny(ogpId).orElseThrow();
            texts.forEach(text -> assessments.take(commitment, text, by));
        });
    }

    /** What others said of the commitments that is not there yet, by OGP id. */
    Map<String, List<AssessmentText>> newlySaid(PlanFile file) {
        PlanRecord record = new PlanRecord(assessments.mapOfPlan(file.plan().code(), Assessments.EVER));
        Map<String, List<AssessmentText>> said = new LinkedHashMap<>();
        for (CommitmentEntry entry : file.commitments()) {
            if (!entry.assessments().isEmpty()) {
                String id = entry.text().ogpId();
                List<AssessmentText> present =
                        record.assessmentsOf(commitments.findAny(id).orElseThrow());
                said.put(
                        id,
                        entry.assessments().stream()
                                .filter(text -> !present.contains(text))
                                .toList());
            }
        }
        return said;
    }

    /** Takes in what was changed since the plan was adopted. */
    void amend(PlanFile file) {
        Instant at = clock.instant();
        for (CommitmentEntry entry : file.commitments()) {
            Commitment commitment = commitments.findAny(entry.text().ogpId()).orElseThrow();
            for (AmendmentEntry amendment : entry.amendments()) {
                Integer place = amendment.milestone();
                Milestone milestone =
                        place == null ? null : commitment.getMilestones().get(place - 1);
                at = at.plusMillis(1);
                amendments.take(commitment, milestone, amendment.text(), at);
            }
        }
    }

    private List<Agency> all(List<String> codes) {
        return codes.stream().map(agencies::get).toList();
    }
}
