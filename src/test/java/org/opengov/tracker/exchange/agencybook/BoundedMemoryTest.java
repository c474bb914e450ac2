package org.opengov.tracker.exchange.agencybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengov.tracker.exchange.agencybook.SpoiledBooks.Case;
import org.opengov.tracker.platform.RuleBroken;

/** What a file costs to refuse does not grow with what it claims to hold. */
class BoundedMemoryTest {

    private static final long MOST_ALLOCATED = 250_000_000;

    static java.util.stream.Stream<Case> cases() {
        return SpoiledBooks.all()
                .filter(spoiled ->
                        spoiled.key().endsWith(".bomb") || spoiled.key().endsWith(".tooManyRows"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusalIsCheap(Case spoiled) {
        byte[] file = spoiled.spoil().apply(SampleBook.ofThree().write(Locale.ENGLISH));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        RuleBroken refused =
                catchThrowableOfType(RuleBroken.class, () -> new BookReader(SampleBook.MOST_BYTES).read(file));

        assertThat(refused.messageKey()).isEqualTo(spoiled.key());
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_ALLOCATED);
    }
}
