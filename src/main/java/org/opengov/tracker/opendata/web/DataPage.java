package org.opengov.tracker.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.opendata.catalogue.Catalogues;
import org.opengov.tracker.opendata.catalogue.SchemaOrg;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.ShownPlans;
import org.opengov.tracker.platform.web.Language;

/** Everything that can be taken away. */
@Named
@RequestScoped
public class DataPage {

    @Inject
    private ShownPlans shown;

    @Inject
    private Catalogues catalogues;

    @Inject
    private Language language;

    /** A list of a plan that comes as a table and as JSON. */
    public record Table(String titleKey, String path) {}

    /** The plans, the oldest first. */
    public List<ActionPlan> getPlans() {
        return shown.list();
    }

    /** The lists of a plan, as the API has them. */
    public List<Table> getTables() {
        return List.of(
                new Table("scoreboard.commitments", "commitments"),
                new Table("commitment.milestones", "milestones"),
                new Table("commitment.updates", "progress-updates"),
                new Table("commitment.assessments", "assessments"),
                new Table("data.amendments", "amendments"),
                new Table("site.nav.agencies", "agencies"));
    }

    /** The forms of a status report: the ending of its address, and what the form is called everywhere. */
    public List<Map.Entry<String, String>> getReports() {
        return List.of(
                Map.entry("pdf", "PDF"),
                Map.entry("xlsx", "Excel"),
                Map.entry("docx", "Word"),
                Map.entry("html", "HTML"),
                Map.entry("zip", "CSV"));
    }

    /** Patterns of the addresses that are not listed one by one. */
    public List<String> getAddresses() {
        return List.of(
                "/feeds/agencies/{agency}.atom",
                "/feeds/commitments/{commitment}.atom",
                "/feeds/plans/{plan}/themes/{theme}.atom",
                "/calendars/plans/{plan}.ics",
                "/calendars/agencies/{agency}.ics",
                "/bulk/plans/{plan}.zip");
    }

    /**
     * The same for search engines, as an element of the page's head. It is data and no script, so the browser runs nothing
     * of it; written as an element of the view it would be given a nonce, as scripts are.
     */
    public String getCatalogue() {
        return "<script type=\"application/ld+json\">"
                + SchemaOrg.write(catalogues.get(), language.getLocale())
                + "</script>";
    }
}
