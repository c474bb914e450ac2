package org.opengov.tracker.scoreboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.TakingPart;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.ShownPlans;
import org.opengov.tracker.platform.web.ListPage;
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

    static final int AT_ONCE = 200;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    private Lens lens;

    @Inject
    private TakingPart takingPart;

    @Inject
    private ShownPlans shown;

    @Inject
    private Scoreboards scoreboards;

    @Inject
    private PublishedUpdates published;

    @Inject
    private EvidenceCoverage coverage;

    private Agency agency;
    private List<Part> parts;
    private ListPage<Scoreboard.Row> list;
    private Map<String, Backed> backed;
    private List<ProgressUpdate> updates;
    private List<Agency> all;
    private Map<String, String> languages;

    /**
     * The agency's commitments in one plan, as many of them as are on the page.
     *
     * @param allLeads how many it leads, on all pages
     * @param allJoins in how many else it takes part, on all pages
     */
    public record Part(
            ActionPlan plan,
            Scoreboard board,
            List<Scoreboard.Row> leads,
            List<Scoreboard.Row> joins,
            int allLeads,
            int allJoins) {

        private Part keep(Set<Scoreboard.Row> kept) {
            return new Part(
                    plan,
                    board,
                    leads.stream().filter(kept::contains).toList(),
                    joins.stream().filter(kept::contains).toList(),
                    allLeads,
                    allJoins);
        }

        private boolean isEmpty() {
            return leads.isEmpty() && joins.isEmpty();
        }
    }

    @PostConstruct
    void read() {
        if (code != null) {
            agency = takingPart.get(code);
            List<Part> whole = shown.list().stream().map(this::part).toList();
            list = ListPage.of(
                    whole.stream()
                            .flatMap(part -> Stream.concat(part.leads().stream(), part.joins().stream()))
                            .toList(),
                    lens.getPage(),
                    AT_ONCE);
            // By identity: two plans may have rows that say the same.
            Set<Scoreboard.Row> onPage = Collections.newSetFromMap(new IdentityHashMap<>());
            onPage.addAll(list.items());
            parts = whole.stream()
                    .map(part -> part.keep(onPage))
                    .filter(part -> !part.isEmpty())
                    .toList();
            updates = published.listNewestOfAgency(code, lens.getAsOf(), UpdatesPage.SHOWN);
        }
    }

    private Part part(ActionPlan plan) {
        Scoreboard board = scoreboards.at(plan.getCode(), lens.getAsOf(), lens.getVoice());
        List<Scoreboard.Row> leads = board.rows().stream()
                .filter(row -> row.leadAgency().equals(code))
                .toList();
        List<Scoreboard.Row> joins = board.rows().stream()
                .filter(row -> !row.leadAgency().equals(code) && row.agencies().contains(code))
                .toList();
        return new Part(plan, board, leads, joins, leads.size(), joins.size());
    }

    /** How many of an agency's updates are backed by evidence, over all plans. */
    public Backed backed(String of) {
        if (backed == null) {
            backed = coverage.mapOfPlans(shown.list(), lens.getAsOf());
        }
        return backed.getOrDefault(of, Backed.NOTHING);
    }

    /** The language of an agency's name; empty where plans of several languages name it. */
    public String naming(String of) {
        if (languages == null) {
            languages = takingPart.mapLanguages();
        }
        return languages.getOrDefault(of, "");
    }

    /** The agency; null on the page of all. */
    public Agency getAgency() {
        return agency;
    }

    /** Its commitments, plan by plan. */
    public List<Part> getParts() {
        return parts;
    }

    /** Its commitments over all plans, as many as one page shows. */
    public ListPage<Scoreboard.Row> getList() {
        return list;
    }

    /** Where this page stands, without parameters. */
    public String getPath() {
        return code == null ? "/agencies" : "/agencies/" + agency.getCode();
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
