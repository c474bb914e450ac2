package org.opengov.tracker.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.linkcheck.LinkState;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.UpdateLists;

/** Makes rows of published updates: some at a time, each time in a transaction that ends with them. */
@ApplicationScoped
@Transactional
public class UpdateRows {

    @Inject
    UpdateLists updates;

    @Inject
    Settings settings;

    private Site site;

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /** Those with these ids, the newest first. */
    List<UpdateData> read(List<Long> ids, Map<String, LinkState> links) {
        return updates.listOf(ids).stream()
                .map(update -> UpdateData.of(update, links, site))
                .toList();
    }
}
