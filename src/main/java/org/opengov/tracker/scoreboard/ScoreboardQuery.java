package org.opengov.tracker.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.commitment.Terms;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.progress.PublishedUpdates;

/** Computes a scoreboard from what is stored. {@link Scoreboards} remembers it. */
@ApplicationScoped
@Transactional
public class ScoreboardQuery {

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    RememberedCommitments remembered;

    @Inject
    RememberedReports reports;

    @Inject
    Agencies agencies;

    @Inject
    PublishedUpdates published;

    @Inject
    Assessments assessments;

    /** Everything that was public of a plan on a day. */
    public PlanRecord read(String plan, LocalDate asOf) {
        return record(plans.get(plan), asOf, commitments.listOfPlan(plan));
    }

    private PlanRecord record(ActionPlan plan, LocalDate asOf, List<Commitment> promised) {
        return new PlanRecord(
                plan, asOf, promised, reports.of(plan, asOf), assessments.mapOfPlan(plan.getCode(), asOf));
    }

    /** All of a plan's figures, read at once so that they tell of the same moment. */
    public Overview compute(String plan, LocalDate asOf) {
        ActionPlan of = plans.get(plan);
        PlanRecord record = record(of, asOf, remembered.of(of));
        return new Overview(
                boards(record, leads(record)),
                Gaps.of(record, published.listPeriods(plan, asOf)),
                Ratings.of(record.assessments().values()));
    }

    /** The agencies that lead, as they are named now, in the order in which they lead. */
    private Map<String, Agency> leads(PlanRecord record) {
        List<String> codes = record.commitments().stream()
                .flatMap(commitment -> commitment.lead().stream())
                .map(Agency::getCode)
                .distinct()
                .toList();
        Map<String, Agency> named = agencies.mapOf(codes);
        Map<String, Agency> leads = new LinkedHashMap<>();
        codes.forEach(code -> leads.put(code, named.get(code)));
        return leads;
    }

    private static Map<Voice, Scoreboard> boards(PlanRecord record, Map<String, Agency> leads) {
        LocalDate asOf = record.asOf();
        Map<Voice, List<Scoreboard.Row>> rows = new EnumMap<>(Voice.class);
        Map<Voice, Integer> coverage = new EnumMap<>(Voice.class);
        for (Voice voice : Voice.values()) {
            rows.put(voice, new ArrayList<>());
        }
        for (Commitment commitment : record.commitments()) {
            Terms terms = commitment.termsOn(asOf);
            List<String> everybody = everybody(commitment);
            String lead = commitment
                    .lead()
                    .map(agency -> leads.get(agency.getCode()).getName())
                    .orElse("");
            rows.forEach(
                    (voice, of) -> of.add(row(commitment, lead, everybody, terms, record.standing(commitment, voice))));
        }
        rows.forEach((voice, of) -> coverage.put(voice, (int)
                of.stream().filter(row -> row.completion().isInformation()).count()));
        Map<Voice, Scoreboard> boards = new EnumMap<>(Voice.class);
        rows.forEach((voice, of) -> boards.put(voice, board(record, leads.values(), voice, List.copyOf(of), coverage)));
        return boards;
    }

    private static Scoreboard board(
            PlanRecord record,
            Collection<Agency> leads,
            Voice voice,
            List<Scoreboard.Row> rows,
            Map<Voice, Integer> coverage) {
        ActionPlan plan = record.plan();
        List<Milestone> milestones = record.commitments().stream()
                .flatMap(commitment -> commitment.getMilestones().stream())
                .toList();
        return new Scoreboard(
                plan.getCode(),
                record.asOf(),
                voice,
                plan.getRevision(),
                rows.size(),
                Counts.of(rows.stream(), Completion.class, Scoreboard.Row::completion),
                Counts.of(rows.stream(), Schedule.class, Scoreboard.Row::schedule),
                milestones.size(),
                Counts.of(
                        milestones.stream(),
                        Completion.class,
                        milestone -> voice == Voice.GOVERNMENT
                                ? record.standing(milestone).completion()
                                : Completion.NO_INFORMATION),
                themes(plan, rows),
                leads.stream().map(lead -> agency(lead, rows)).toList(),
                rows,
                coverage,
                record.lastWord(voice),
                plan.isSample());
    }

    private static List<Scoreboard.ThemeScore> themes(ActionPlan plan, List<Scoreboard.Row> rows) {
        return Stream.concat(
                        plan.getThemes().stream().map(theme -> theme(theme.getNumber(), theme.getName(), rows)),
                        // Commitments whose theme no source states are counted too.
                        Stream.of(theme("", "", rows)).filter(rest -> rest.commitments() > 0))
                .toList();
    }

    private static Scoreboard.ThemeScore theme(String number, String name, List<Scoreboard.Row> rows) {
        List<Scoreboard.Row> own =
                rows.stream().filter(row -> row.theme().equals(number)).toList();
        return new Scoreboard.ThemeScore(number, name, own.size(), completion(own));
    }

    private static Scoreboard.AgencyScore agency(Agency lead, List<Scoreboard.Row> rows) {
        List<Scoreboard.Row> own = rows.stream()
                .filter(row -> row.leadAgency().equals(lead.getCode()))
                .toList();
        return new Scoreboard.AgencyScore(
                lead.getCode(), lead.getName(), lead.isCollective(), own.size(), completion(own));
    }

    /** The commitment's agencies, then those that answer for one of its milestones. */
    private static List<String> everybody(Commitment commitment) {
        return Stream.concat(
                        commitment.agencies().stream(),
                        commitment.getMilestones().stream().flatMap(milestone -> milestone.responsible().stream()))
                .map(Agency::getCode)
                .distinct()
                .toList();
    }

    private static Map<Completion, Integer> completion(List<Scoreboard.Row> rows) {
        return Counts.of(rows.stream(), Completion.class, Scoreboard.Row::completion);
    }

    private static Scoreboard.Row row(
            Commitment commitment, String lead, List<String> everybody, Terms terms, Standing standing) {
        return new Scoreboard.Row(
                commitment.getOgpId(),
                commitment.getNumber(),
                terms.title(),
                commitment.getSummary() == null ? "" : commitment.getSummary(),
                commitment.getTheme() == null ? "" : commitment.getTheme().getNumber(),
                commitment.lead().map(Agency::getCode).orElse(""),
                lead,
                everybody,
                terms.starts(),
                terms.due(),
                terms.adoptedDue(),
                terms.replannings(),
                standing.completion(),
                standing.timing().schedule(),
                standing.timing().days(),
                standing.coverage(),
                standing.source());
    }
}
