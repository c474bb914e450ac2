package org.opengov.tracker.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.search.FoundKind;
import org.opengov.tracker.search.Searches;
import org.opengov.tracker.search.Wanted;

/** What is found in the public record by words, as data. */
@ApplicationScoped
@Transactional
public class OpenSearch {

    @Inject
    Searches searches;

    @Inject
    Settings settings;

    private Site site;

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /** The first few of every kind. */
    public SearchData all(Wanted wanted, LocalDate day) {
        return SearchData.of(searches.all(wanted, day), day, site);
    }

    /** A part of those of one kind. */
    public SearchData of(FoundKind kind, Wanted wanted, int page, int size, LocalDate day) {
        return SearchData.of(searches.of(kind, wanted, page, size, day), day, site);
    }
}
