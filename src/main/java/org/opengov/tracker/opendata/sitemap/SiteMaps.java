package org.opengov.tracker.opendata.sitemap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.TakingPart;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Settings;

/** Which pages there are. One sitemap for each plan keeps each of them far below what search engines take. */
@ApplicationScoped
@Transactional
public class SiteMaps {

    private static final List<String> PAGES =
            List.of("/", "/agencies", "/board", "/updates", "/data", "/about", "/cuts");

    /** What speaks to one person, and days without end: each is a page, and none tells what another does not. */
    private static final List<String> NOT_FOR_ROBOTS =
            List.of("/desk", "/admin", "/sign-in", "/setup", "/password", "/stop-mails", "/*asOf=");

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    TakingPart takingPart;

    @Inject
    Cuts cuts;

    @Inject
    Settings settings;

    private Site site;

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /** The list of the sitemaps. */
    public String index() {
        List<String> maps = new ArrayList<>(List.of(site.at("/sitemaps/site.xml")));
        plans.list().forEach(plan -> maps.add(site.at("/sitemaps/plans/" + Site.part(plan.getCode()) + ".xml")));
        return SiteMapFile.index(maps);
    }

    /** The pages that belong to no single plan. */
    public String ofSite() {
        return SiteMapFile.pages(Stream.concat(
                        PAGES.stream(),
                        takingPart.list().stream().map(agency -> "/agencies/" + Site.part(agency.getCode())))
                .map(site::at)
                .toList());
    }

    /**
     * The pages of a plan.
     *
     * @throws org.opengov.tracker.platform.NotFound when there is none
     */
    public String ofPlan(String code) {
        String plan = Site.part(plans.get(code).getCode());
        List<String> pages = new ArrayList<>(List.of("/plans/" + plan, "/board/" + plan, "/cuts?plan=" + plan));
        commitments
                .listOfPlan(code)
                .forEach(commitment -> pages.add("/commitments/" + Site.part(commitment.getOgpId())));
        cuts.list(code)
                .forEach(cut -> pages.add("/verify/" + Site.part(cut.mark().code())));
        return SiteMapFile.pages(pages.stream().map(site::at).toList());
    }

    /** What robots are asked (RFC 9309). */
    public String robots() {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        NOT_FOR_ROBOTS.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        return text.append("\nSitemap: ")
                .append(site.at("/sitemap.xml"))
                .append('\n')
                .toString();
    }
}
