package org.opengov.tracker.report.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.StatusReport;

/** Every table of the bundle, those first that others refer to. */
final class BundleTables {

    /** Stands for the theme or the agency where the sources name none: a key is never empty. */
    static final String UNSTATED = "NOT_STATED";

    private BundleTables() {}

    static List<Table<?>> of(StatusReport report, Messages messages) {
        return of(report, messages, new KnownAgencies(report));
    }

    /** @param known hears the updates from whoever goes through them */
    static List<Table<?>> of(StatusReport report, Messages messages, KnownAgencies known) {
        List<Table<?>> tables = new ArrayList<>(new PlanTables(report, messages, known).all());
        tables.addAll(new CommitmentTables(report, messages).all());
        tables.addAll(new WordTables(report, messages).all());
        if (!report.before().isEmpty()) {
            tables.addAll(new EarlierTables(report, messages).all());
        }
        return tables;
    }

    /** A part of a commitment, with its place among the parts of its kind, counted from 1. */
    record Part<T>(CommitmentBlock commitment, int position, T it) {

        String of() {
            return commitment.ogpId();
        }
    }

    static <T> Stream<Part<T>> parts(StatusReport report, Function<CommitmentBlock, List<T>> parts) {
        return report.commitments().stream().flatMap(commitment -> {
            List<T> all = parts.apply(commitment);
            return IntStream.range(0, all.size()).mapToObj(index -> new Part<>(commitment, index + 1, all.get(index)));
        });
    }

    /** One column for each degree of completion. */
    static <T> void counts(Table<T> table, Messages messages, Function<T, Map<Completion, Integer>> counts) {
        for (Completion degree : Completion.values()) {
            table.count(
                            "completion_" + degree.name().toLowerCase(Locale.ROOT),
                            messages.label(degree),
                            row -> counts.apply(row).getOrDefault(degree, 0))
                    .always();
        }
    }

    /** Codes of one cell. */
    static List<String> codes(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /** The words for codes of one cell. */
    static String labels(List<? extends Enum<?>> values, Messages messages) {
        return values.stream().map(messages::label).collect(Collectors.joining("; "));
    }

    /** The code, or what stands for one where the sources name none. */
    static String orUnstated(String code) {
        return code == null || code.isBlank() ? UNSTATED : code;
    }
}
