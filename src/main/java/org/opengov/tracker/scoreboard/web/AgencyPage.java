package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.TakingPart;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.progress.EvidenceCoverage;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** One agency for everyone: what it answers for and what it has reported. Without a code, all that take part. */
@Named
@RequestScoped
public class AgencyPage {

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    private Lens lens;

    @Inject
    private TakingPart takingPart;

    @Inject
    private Plans plans;

    @Inject
    private Scoreboards scoreboards;

    @Inject
    private PublishedUpdates published;

    @Inject
    private EvidenceCoverage coverage;

    private Agency agency;
    private List<Part> parts;
    private Map<String, Backed> backed;
    private List<ProgressUpdate> updates;
    private List<Agency> all;

    /** The agency's commitments in one plan. */
    public record Part(ActionPlan plan, Scoreboard board, List<Scoreboard.Row> leads, List<Scoreboard.Row> joins) {}

    @PostConstruct
    void read() {
        if (code != null) {
            agency = takingPart.get(code);
            parts = plans.list().stream()
                    .map(this::part)
                    .filter(part -> !part.leads().isEmpty() || !part.joins().isEmpty())
                    .toList();
            updates = published.listNewestOfAgency(code, lens.getAsOf(), UpdatesPage.SHOWN);
        }
    }

    private Part part(ActionPlan plan) {
        Scoreboard board = scoreboards.at(plan.getCode(), lens.getAsOf(), lens.getVoice());
        return new Part(
                plan,
                board,
                board.rows().stream()
                        .filter(row -> row.leadAgency().equals(code))
                        .toList(),
                board.rows().stream()
                        .filter(row ->
                                !row.leadAgency().equals(code) && row.agencies().contains(code))
                        .toList());
    }

    /** How many of an agency's updates are backed by evidence, over all plans. */
    public Backed backed(String of) {
        if (backed == null) {
            backed = coverage.mapOfPlans(plans.list(), lens.getAsOf());
        }
        return backed.getOrDefault(of, Backed.NOTHING);
    }

    /** The agency; null on the page of all. */
    public Agency getAgency() {
        return agency;
    }

    /** Its commitments, plan by plan. */
    public List<Part> getParts() {
        return parts;
    }

    /** Every agency of the public record, by name. */
    public List<Agency> getAll() {
        if (all == null) {
            all = takingPart.list();
        }
        return all;
    }

    /** What it has reported in public, the newest first and no more than a page shows. */
    public List<ProgressUpdate> getUpdates() {
        return updates;
    }

    /** How many updates it has published in all. */
    public int getUpdateCount() {
        return published.countOfAgency(code, lens.getAsOf());
    }
}
