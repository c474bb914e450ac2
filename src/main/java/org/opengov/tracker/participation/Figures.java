package org.opengov.tracker.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Promise;
import org.opengov.tracker.commitment.TakingPart;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.EvidenceCoverage;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.scoreboard.Gap;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.ScoreboardQuery;
import org.opengov.tracker.scoreboard.Scoreboards;

/**
 * The figures that a public page shows, each with its value as the record has it for the day and the voice of that page:
 * so that whoever finds one wrong names that one, and whoever answers knows which. Everybody may read them.
 */
@ApplicationScoped
@Transactional
public class Figures {

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    TakingPart takingPart;

    @Inject
    Scoreboards scoreboards;

    @Inject
    ScoreboardQuery query;

    @Inject
    PublishedUpdates published;

    @Inject
    EvidenceCoverage evidence;

    /** The figures of a page, group by group in the page's order; none where it shows none or is gone. */
    public List<Figure> list(SeenPage page, Locale language) {
        LocalDate day = page.day(scoreboards.today());
        Messages messages = Messages.in(language);
        return switch (page.kind()) {
            case "", "plans" ->
                plan(page)
                        .map(plan -> new PlanFigures(boards(plan, day), messages)
                                .ofScoreboard(page.voice(), gaps(plan, day)))
                        .orElse(List.of());
            case "voices" ->
                plan(page)
                        .map(plan -> new PlanFigures(boards(plan, day), messages).ofVoices())
                        .orElse(List.of());
            case "promises" ->
                plan(page).map(plan -> promises(plan, day, messages)).orElse(List.of());
            case "commitments" ->
                commitments
                        .find(page.code())
                        .map(commitment -> commitment(commitment, day, messages))
                        .orElse(List.of());
            case "agencies" ->
                agency(page.code())
                        .map(agency -> agency(agency, page, messages))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    /** One of them; empty where the page shows no such figure, or no longer. */
    public Optional<Figure> find(SeenPage page, String code, Locale language) {
        return list(page, language).stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }

    private Optional<ActionPlan> plan(SeenPage page) {
        return page.code().isEmpty() ? plans.findDefault() : plans.find(page.code());
    }

    private Map<Voice, Scoreboard> boards(ActionPlan plan, LocalDate day) {
        return scoreboards.all(plan.getCode(), day);
    }

    private List<Gap> gaps(ActionPlan plan, LocalDate day) {
        return scoreboards.overview(plan.getCode(), day).gaps();
    }

    private List<Figure> promises(ActionPlan plan, LocalDate day, Messages messages) {
        return new PromiseFigures(messages)
                .of(commitments.listOfPlan(plan.getCode()).stream()
                        .map(commitment -> Promise.on(day, commitment))
                        .toList());
    }

    private List<Figure> commitment(Commitment commitment, LocalDate day, Messages messages) {
        return new CommitmentFigures(commitment, query.read(commitment.getPlan().getCode(), day), messages)
                .list(published.listOfCommitment(commitment.getOgpId(), day));
    }

    private Optional<Agency> agency(String code) {
        return takingPart.list().stream()
                .filter(agency -> agency.getCode().equals(code))
                .findFirst();
    }

    private List<Figure> agency(Agency agency, SeenPage page, Messages messages) {
        LocalDate day = page.day(scoreboards.today());
        AgencyFigures figures = new AgencyFigures(agency.getCode(), messages);
        List<ActionPlan> all = plans.list();
        all.forEach(plan -> figures.take(scoreboards.at(plan.getCode(), day, page.voice())));
        Backed backed = evidence.mapOfPlans(all, day).getOrDefault(agency.getCode(), Backed.NOTHING);
        return figures.list(backed, published.listNewestOfAgency(agency.getCode(), day, RowFigures.MOST));
    }
}
