package org.opengov.tracker.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.opengov.tracker.opendata.sitemap.SiteMaps;
import org.opengov.tracker.platform.NotFound;

/** Sitemaps, and what robots are asked. */
@WebServlet({"/sitemap.xml", "/sitemaps/*", "/robots.txt"})
public class SiteMapFiles extends OpenFiles {

    private static final long serialVersionUID = 1L;
    private static final String XML = "application/xml";

    @Inject
    private transient SiteMaps maps;

    @Override
    Told tell(Question question) {
        if (question.path().equals("/robots.txt")) {
            return new Told("text/plain", maps.robots());
        }
        if (question.path().equals("/sitemap.xml")) {
            return new Told(XML, maps.index());
        }
        String[] parts = question.parts(".xml");
        if (parts.length == 1 && parts[0].equals("site")) {
            return new Told(XML, maps.ofSite());
        }
        if (parts.length == 2 && parts[0].equals("plans")) {
            return new Told(XML, maps.ofPlan(parts[1]));
        }
        throw new NotFound("sitemap", question.path());
    }
}
