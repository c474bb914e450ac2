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
        NamedAgencies present = named(file);
        file.agencies().forEach(entry -> put(entry, present, renameAgencies));
        entities.flush();
        NamedAgencies agencies = named(file);
        file.agencies().stream()
                .filter(entry -> !entry.members().isEmpty())
                .map(entry -> new Named(agencies.get(entry.code()), agencies.all(entry.members())))
                .filter(named -> renameAgencies || named.agency.getMembers().isEmpty())
                .forEach(named -> named.agency.nameMembers(named.members));
        Map<String, Commitment> old = byId(commitments.listOfPlan(plan.getCode()));
        makeRoom(old, file, agencies);
        int last = old.values().stream().mapToInt(Commitment::getOrdinal).max().orElse(0);
        for (CommitmentEntry entry : file.commitments()) {
            Commitment commitment = old.get(entry.text().ogpId());
            if (commitment == null) {
                last++;
                add(plan, last, entry, agencies);
            } else {
                rewrite(commitment, entry, agencies);
            }
        }
        entities.flush();
    }

    /** Two commitments of a plan never bear the same number, not for a moment: numbers that change are given up first. */
    private void makeRoom(Map<String, Commitment> present, PlanFile file, NamedAgencies agencies) {
        for (CommitmentEntry entry : file.commitments()) {
            Commitment commitment = present.get(entry.text().ogpId());
            if (commitment != null
                    && !commitment.getNumber().equals(entry.text().number())) {
                CommitmentText meanwhile = entry.text().numbered("~" + commitment.getOgpId());
                commitment.rewrite(commitment.getTheme(), agencies.of(entry), meanwhile);
            }
        }
        entities.flush();
    }

    private void add(ActionPlan plan, int place, CommitmentEntry entry, NamedAgencies agencies) {
        CommitmentAgencies who = agencies.of(entry);
        Commitment commitment = new Commitment(plan, theme(plan, entry), place, who, entry.text());
        putMilestones(commitment, entry, agencies);
        commitments.add(commitment);
    }

    private void rewrite(Commitment commitment, CommitmentEntry entry, NamedAgencies agencies) {
        commitment.rewrite(theme(commitment.getPlan(), entry), agencies.of(entry), entry.text());
        putMilestones(commitment, entry, agencies);
    }

    /** The agencies of a file that are in the register. */
    private NamedAgencies named(PlanFile file) {
        return new NamedAgencies(agencies.mapOf(file.agencies().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.code()), entry.members().stream()))
                .distinct()
                .toList()));
    }

    private static Map<String, Commitment> byId(List<Commitment> all) {
        return all.stream().collect(Collectors.toMap(Commitment::getOgpId, Function.identity()));
    }

    private Map<String, Commitment> stored(PlanFile file) {
        return byId(commitments.listOf(
                file.commitments().stream().map(entry -> entry.text().ogpId()).toList()));
    }

    private static Theme theme(ActionPlan plan, CommitmentEntry entry) {
        return entry.theme() == null ? null : plan.findTheme(entry.theme()).orElseThrow();
    }

    private record Named(Agency agency, List<Agency> members) {}

    private void put(AgencyEntry entry, NamedAgencies present, boolean rename) {
        Agency agency = present.find(entry.code());
        if (agency == null) {
            agencies.add(new Agency(entry.code(), entry.name(), entry.sector(), entry.collective(), entry.aliases()));
        } else if (rename) {
            agency.rename(entry.name(), entry.sector(), entry.collective(), entry.aliases());
        }
    }

    private static void putMilestones(Commitment commitment, CommitmentEntry entry, NamedAgencies agencies) {
        List<Milestone> present = commitment.getMilestones();
        for (int index = 0; index < entry.milestones().size(); index++) {
            MilestoneEntry milestone = entry.milestones().get(index);
            String first = milestone.agency() == null ? entry.lead() : milestone.agency();
            List<Agency> responsible =
                    agencies.all(Stream.concat(Stream.ofNullable(first), milestone.partners().stream())
                            .distinct()
                            .toList());
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
        Map<String, Commitment> stored = stored(file);
        newlySaid(file).forEach((ogpId, texts) -> {
            Commitment commitment = stored.get(ogpId);
            texts.forEach(text -> assessments.take(commitment, text, by));
        });
    }

    /** What others said of the commitments that is not there yet, by OGP id. */
    Map<String, List<AssessmentText>> newlySaid(PlanFile file) {
        PlanRecord record = new PlanRecord(assessments.mapOfPlan(file.plan().code(), Assessments.EVER));
        Map<String, Commitment> stored = stored(file);
        Map<String, List<AssessmentText>> said = new LinkedHashMap<>();
        for (CommitmentEntry entry : file.commitments()) {
            if (!entry.assessments().isEmpty()) {
                String id = entry.text().ogpId();
                List<AssessmentText> present = record.assessmentsOf(stored.get(id));
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
        Map<String, Commitment> stored = stored(file);
        Instant at = clock.instant();
        for (CommitmentEntry entry : file.commitments()) {
            Commitment commitment = stored.get(entry.text().ogpId());
            for (AmendmentEntry amendment : entry.amendments()) {
                Integer place = amendment.milestone();
                Milestone milestone =
                        place == null ? null : commitment.getMilestones().get(place - 1);
                at = at.plusMillis(1);
                amendments.take(commitment, milestone, amendment.text(), at);
            }
        }
    }
}
