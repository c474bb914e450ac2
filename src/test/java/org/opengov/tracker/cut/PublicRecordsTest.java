package org.opengov.tracker.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.RuleBroken;

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
    void recordThatDoesNotIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> PublicRecords.requireRoom("XX", 98_305, 512 * MEGABYTE))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("cut.tooLarge");
                    assertThat(refused.arguments()).isEqualTo(List.of(98_305, 98_304L, "XX"));
                });
    }
}
