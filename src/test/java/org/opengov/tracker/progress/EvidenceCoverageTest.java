package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.progress.EvidenceCoverage.Backed;
import org.opengov.tracker.progress.EvidenceCoverage.Said;

/** How much of what agencies say is backed. */
class EvidenceCoverageTest {

    @Test
    void latestWordOnEachMilestoneCounts() {
        assertThat(EvidenceCoverage.count(List.of(
                        new Said("AZ0001.1", "sofaz", 0),
                        new Said("AZ0001.1", "sofaz", 3),
                        new Said("AZ0002.1", "sofaz", 2),
                        new Said("AZ0003.1", "taxes", 1))))
                .containsOnlyKeys("sofaz", "taxes")
                .containsEntry("sofaz", new Backed(1, 2))
                .containsEntry("taxes", new Backed(1, 1));
    }

    @Test
    void agencyThatSaidNothingIsNotThere() {
        assertThat(EvidenceCoverage.count(List.of())).isEmpty();
    }
}
