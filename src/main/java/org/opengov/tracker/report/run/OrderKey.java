package org.opengov.tracker.report.run;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.platform.Sha256;
import org.opengov.tracker.report.ReportOrder;

/**
 * What two orders have in common when they are the same: everything that is asked for and, for a report on what is stored
 * now, the plan's revision. A cut never changes, whatever becomes of the plan.
 */
final class OrderKey {

    private OrderKey() {}

    /** As short as a checksum, however long the names in the order are. */
    static String of(ReportOrder order, long revision) {
        // Each part with its length before it, so that no two orders share a text.
        return Sha256.of(Stream.of(
                        order.kind(),
                        order.form(),
                        order.plan(),
                        order.cut() == null ? "revision " + revision : "cut " + order.cut(),
                        order.asOf(),
                        order.against(),
                        order.voice(),
                        order.language().getLanguage(),
                        order.scope(),
                        order.year())
                .map(part -> Objects.toString(part, ""))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining(",")));
    }
}
