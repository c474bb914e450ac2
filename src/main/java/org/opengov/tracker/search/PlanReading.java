package org.opengov.tracker.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.progress.Publications;
import org.opengov.tracker.progress.UpdateWordings;
import org.opengov.tracker.progress.UpdateWordings.Wording;
import org.opengov.tracker.search.Entry.Span;

/** Reads everything public of a plan that has words into an index. {@link Searches} remembers it. */
@ApplicationScoped
@Transactional
public class PlanReading {

    private static final Set<AmendedField> TEXTS =
            Set.of(AmendedField.SUMMARY, AmendedField.OBJECTIVE, AmendedField.INDICATOR);

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    Amendments amendments;

    @Inject
    Agencies agencies;

    @Inject
    UpdateWordings said;

    @Inject
    Publications publications;

    /**
     * The indexes of a plan, with what it says on every day.
     *
     * @param before what was read of it before; null where nothing was
     */
    PlanWords read(String code, PlanWords before) {
        ActionPlan plan = plans.get(code);
        // The updates first, while the transaction holds little: before each query it looks for changes in all it
        // holds.
        PlanWords.Reports reports = reports(code, before);
        return new PlanWords(plan.getRevision(), promises(plan, before), reports);
    }

    private PlanWords.Promises promises(ActionPlan plan, PlanWords before) {
        return before != null && isWhole(before.promises().basis(), plan) ? before.promises() : promises(plan);
    }

    private boolean isWhole(PlanWords.Basis basis, ActionPlan plan) {
        return basis.plan().equals(plan.getId())
                && basis.amended().equals(amendments.mapMarks(plan.getCode()))
                && basis.agencies().equals(agencies.mapVersions(basis.agencies().keySet()));
    }

    /** Published updates never change, so most often it is enough to read those that came since. */
    private PlanWords.Reports reports(String code, PlanWords before) {
        int count = publications.count(code, LocalDate.MAX);
        if (before != null && before.canGrowTo(count)) {
            PlanWords.Reports grown = readOn(code, before.reports());
            if (grown.count() == count) {
                return grown;
            }
        }
        WordIndex.Builder index = new WordIndex.Builder();
        said.read(code, update -> index.add(of(update)));
        return PlanWords.Reports.NONE.with(index);
    }

    /** Of the last day that is known some may have come after it was read. */
    private PlanWords.Reports readOn(String code, PlanWords.Reports reports) {
        WordIndex.Builder index = new WordIndex.Builder();
        said.listSince(code, reports.lastDay(), reports.listOfLastDay()).forEach(update -> index.add(of(update)));
        return reports.with(index);
    }

    private PlanWords.Promises promises(ActionPlan plan) {
        WordIndex.Builder index = new WordIndex.Builder();
        List<Commitment> promised = commitments.listOfPlan(plan.getCode());
        promised.forEach(commitment -> addWordings(index, commitment));
        promised.stream()
                .flatMap(commitment -> commitment.getMilestones().stream())
                .forEach(milestone -> addWordings(index, milestone));
        Set<Agency> named = agencies(promised);
        named.forEach(agency -> index.add(of(agency)));
        plan.getThemes().forEach(theme -> index.add(of(theme)));
        index.add(of(plan));
        PlanWords.Basis basis = new PlanWords.Basis(
                plan.getId(),
                Amendments.marks(promised),
                named.stream().collect(Collectors.toMap(Agency::getId, Agency::getVersion)));
        return new PlanWords.Promises(basis, index.build());
    }

    /** One entry for each wording: it is amended on a day, and before that day the former one is found. */
    private static void addWordings(WordIndex.Builder index, Commitment commitment) {
        spans(commitment.getAmendments())
                .forEach(span -> index.add(new Entry(
                        FoundKind.COMMITMENT,
                        commitment.getId(),
                        List.of(commitment.getOgpId(), commitment.getNumber()),
                        commitment.termsOn(span.from()).title(),
                        text(commitment, span.from()),
                        span)));
    }

    private static void addWordings(WordIndex.Builder index, Milestone milestone) {
        spans(milestone.getCommitment().getAmendments())
                .forEach(span -> index.add(new Entry(
                        FoundKind.MILESTONE,
                        milestone.getId(),
                        Stream.of(milestone.getOgpId(), milestone.getNumber())
                                .filter(name -> name != null)
                                .toList(),
                        ownTitle(milestone, span.from()),
                        Entry.joined(milestone.getIndicator()),
                        span)));
    }

    /** A milestone that bears its commitment's title is found by its id only: its words have found the commitment. */
    private static String ownTitle(Milestone milestone, LocalDate day) {
        String title = milestone.termsOn(day).title();
        return title.equals(milestone.getCommitment().termsOn(day).title()) ? "" : title;
    }

    private static List<Span> spans(List<Amendment> amendments) {
        List<LocalDate> days = Stream.of(
                        Stream.of(Span.ALWAYS.from()),
                        amendments.stream()
                                .filter(amendment -> amendment.getField() == AmendedField.TITLE
                                        || TEXTS.contains(amendment.getField()))
                                .map(Amendment::getDecidedOn),
                        Stream.of(Span.ALWAYS.until()))
                .flatMap(part -> part)
                .sorted()
                .distinct()
                .toList();
        return Stream.iterate(0, at -> at < days.size() - 1, at -> at + 1)
                .map(at -> new Span(days.get(at), days.get(at + 1)))
                .toList();
    }

    /** What is said in a commitment besides its title, amendments decided by that day included. */
    static String text(Commitment commitment, LocalDate day) {
        return Entry.joined(Stream.concat(
                        Stream.of(
                                commitment.getSummary(),
                                commitment.getTemplate().getProblem(),
                                commitment.getTemplate().getObjective(),
                                commitment.getTemplate().getDescription(),
                                commitment.getTemplate().getIndicator(),
                                commitment.lead().map(Agency::getName).orElse(null),
                                commitment.getPolicyTags().isEmpty()
                                        ? null
                                        : String.join(", ", commitment.getPolicyTags())),
                        commitment.getAmendments().stream()
                                .filter(amendment -> TEXTS.contains(amendment.getField()))
                                .filter(amendment -> !amendment.getDecidedOn().isAfter(day))
                                .map(Amendment::getBecame))
                .toArray(String[]::new));
    }

    private static Entry of(Wording update) {
        return new Entry(
                FoundKind.UPDATE,
                update.id(),
                List.of(),
                "",
                Entry.words(
                        update.nilReason(),
                        update.done(),
                        update.challenges(),
                        update.nextSteps(),
                        update.stepBackReason(),
                        String.join(" ", update.evidence())),
                Span.since(update.publishedOn()));
    }

    /** Those who take part, and the members of collective bodies among them, as the public sees them. */
    private static Set<Agency> agencies(List<Commitment> promised) {
        Set<Agency> agencies = new LinkedHashSet<>();
        promised.stream()
                .flatMap(commitment -> Stream.concat(
                        commitment.agencies().stream(),
                        commitment.getMilestones().stream().flatMap(milestone -> milestone.responsible().stream())))
                .flatMap(agency -> Stream.concat(Stream.of(agency), agency.getMembers().stream()))
                .forEach(agencies::add);
        return agencies;
    }

    private static Entry of(Agency agency) {
        return new Entry(
                FoundKind.AGENCY,
                agency.getId(),
                List.of(agency.getCode()),
                agency.getName(),
                String.join(" · ", agency.getAliases()),
                Span.ALWAYS);
    }

    private static Entry of(Theme theme) {
        return new Entry(FoundKind.THEME, theme.getId(), List.of(theme.getNumber()), theme.getName(), "", Span.ALWAYS);
    }

    private static Entry of(ActionPlan plan) {
        return new Entry(FoundKind.PLAN, plan.getId(), List.of(plan.getCode()), titles(plan), text(plan), Span.ALWAYS);
    }

    /** A plan is found by its title in whichever language. */
    private static String titles(ActionPlan plan) {
        return Entry.joined(
                Stream.concat(Stream.of(plan.getCountry(), plan.getTitle()), plan.getTitles().values().stream())
                        .toArray(String[]::new));
    }

    static String text(ActionPlan plan) {
        return Entry.joined(
                plan.getAct().getNumber(),
                plan.getAct().getIssuer(),
                plan.getAct().getNote(),
                plan.getCoordinator());
    }
}
