package org.opengov.tracker.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker._support.Xanadu;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.Publications;

class PublicRecordsTest {

    private static final long MEGABYTE = 1L << 20;

    @Test
    void recordThatFitsIntoTheMemoryIsPutTogether() {
        assertThatCode(() -> PublicRecords.requireRoom("XX", 98_304, 512 * MEGABYTE))
                .doesNotThrowAnyException();
        assertThatCode(() -> PublicRecords.requireRoom("XX", 400_000, 2048 * MEGABYTE))
                .doesNotThrowAnyException();
    }

    @Test
    void recordInPartsFitsHoweverManyUpdatesThereAre() {
        ActionPlan plan = Xanadu.plan("Plan");
        PublicRecord large = SampleReports.withUpdates().record().at(plan.getRevision());
        PublicRecords records = new PublicRecords();
        records.publications = new Publications() {
            @Override
            public int count(String plan, LocalDate asOf) {
                return Integer.MAX_VALUE;
            }
        };
        records.query = new PublicRecordQuery() {
            @Override
            PublicRecord read(String plan, LocalDate asOf) {
                return large;
            }
        };
        records.plans = new Plans() {
            @Override
            public ActionPlan get(String code) {
                return plan;
            }
        };

        assertThat(records.inParts("AZ-2012-2015", SampleReports.DURING)).isSameAs(large);
        assertThatThrownBy(() -> records.of("AZ-2012-2015", SampleReports.DURING))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void recordThatDoesNotIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> PublicRecords.requireRoom("XX", 98_305, 512 * MEGABYTE))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("cut.tooLarge");
                    assertThat(refused.arguments()).isEqualTo(List.of(98_305, 98_304L, "XX"));
                });
    }
}
