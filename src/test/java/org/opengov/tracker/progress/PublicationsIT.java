package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.plan.Plans;

/** The count of publications by day, which no publication may miss. */
@ExtendWith(ArquillianExtension.class)
class PublicationsIT {

    @Inject
    Publications publications;

    @Inject
    Commitments commitments;

    @Inject
    ProgressUpdates updates;

    @Inject
    Review review;

    @Inject
    Plans plans;

    @Inject
    Given given;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    @Test
    void onlyWhatIsPublishedCounts() {
        ProgressUpdate update = given.submitted(Completion.LIMITED);
        assertThat(publications.countByDay(PLAN)).isEmpty();

        given.publish(update);

        assertThat(publications.countByDay(PLAN)).isEqualTo(Map.of(LocalDate.now(clock), 1));
    }

    @Test
    void extentTellsWhatIsPublicOnADayAndInAll() {
        LocalDate today = LocalDate.now(clock);
        assertThat(publications.extent(PLAN, today)).isEqualTo(new Publications.Extent(0, 0, 0));

        given.published(Completion.LIMITED);

        Publications.Extent now = publications.extent(PLAN, today);
        Publications.Extent before = publications.extent(PLAN, today.minusDays(1));
        assertThat(now.all()).isEqualTo(1);
        assertThat(now.until()).isEqualTo(1);
        assertThat(before).isEqualTo(new Publications.Extent(now.days(), 1, 0)).isNotEqualTo(now);
    }

    @Test
    void publicationsAtTheSameTimeAreAllCounted() throws Exception {
        List<Callable<Void>> atOnce = commitments.listMilestonesOf("sofaz", PLAN).stream()
                .map(this::submitted)
                .map(this::publication)
                .toList();
        assertThat(atOnce).hasSizeGreaterThan(1);
        ExecutorService threads = Executors.newFixedThreadPool(atOnce.size());
        try {
            for (Future<Void> published : threads.invokeAll(atOnce)) {
                published.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(publications.countByDay(PLAN)).isEqualTo(Map.of(LocalDate.now(clock), atOnce.size()));
    }

    private ProgressUpdate submitted(Milestone milestone) {
        ProgressUpdates.Place place = new ProgressUpdates.Place(milestone.getOgpId(), Given.PLACE.period());
        return updates.submit(place, Given.draft(Completion.LIMITED), null, Given.officer());
    }

    private Callable<Void> publication(ProgressUpdate update) {
        return () -> {
            review.publish(update.getId(), update.getVersion(), Given.coordinator());
            return null;
        };
    }
}
