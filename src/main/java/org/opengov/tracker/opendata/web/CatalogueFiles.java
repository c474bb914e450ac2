package org.opengov.tracker.opendata.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.opengov.tracker.opendata.catalogue.Catalogues;
import org.opengov.tracker.opendata.catalogue.DcatAp;

/** The catalogue in both forms that portals collect. It speaks every language at once. */
@WebServlet({"/catalog.ttl", "/catalog.jsonld"})
public class CatalogueFiles extends OpenFiles {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Catalogues catalogues;

    @Override
    Told tell(Question question) {
        return question.path().endsWith(".ttl")
                ? new Told("text/turtle", DcatAp.turtle(catalogues.get()))
                : new Told("application/ld+json", DcatAp.jsonLd(catalogues.get()));
    }
}
