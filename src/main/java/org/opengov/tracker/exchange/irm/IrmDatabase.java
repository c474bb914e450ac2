package org.opengov.tracker.exchange.irm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.opengov.tracker.exchange.irm.CsvRows.Row;

/**
 * An edition of the OGP/IRM commitments database, or a part of one, as far as it can be understood.
 *
 * @param plans those that it tells of, by country and number
 * @param refused the rows of which nothing can be taken
 * @param remarks what concerns the file as a whole
 */
public record IrmDatabase(List<IrmPlan> plans, List<IrmRow> refused, List<Remark> remarks) {

    /** Where the OGP publishes; what is named where nobody says where a file was found. */
    public static final String PUBLISHER = "https://www.opengovpartnership.org/";

    private static final int MOST_PLANS = 99;

    /**
     * Understands a file.
     *
     * @param known the bodies that are known of a country, by its code
     * @param source the address where the file can be found
     * @throws org.opengov.tracker.platform.RuleBroken when it is no such file at all; says what is missing
     */
    public static IrmDatabase read(
            byte[] file, Function<String, ? extends Collection<KnownBody>> known, String source) {
        CsvBytes bytes = CsvBytes.of(file);
        List<Row> rows = CsvRows.of(bytes.text());
        IrmHeading heading = IrmHeading.find(rows);
        List<Remark> remarks = new ArrayList<>();
        if (bytes.encoding().equals(CsvBytes.WINDOWS)) {
            remarks.add(Remark.of("", "irm.file.windows"));
        }
        if (!heading.unknown().isEmpty()) {
            remarks.add(Remark.of("", "irm.file.unknown", String.join(", ", heading.unknown())));
        }
        if (!heading.leftAside().isEmpty()) {
            remarks.add(Remark.of("", "irm.file.leftAside", String.join(", ", heading.leftAside())));
        }
        Sorted sorted = new Sorted(heading);
        rows.forEach(sorted::take);
        if (!sorted.headings.isEmpty()) {
            remarks.add(Remark.of("", "irm.file.headings", String.join(", ", sorted.headings)));
        }
        return new IrmDatabase(sorted.plans(known, source), sorted.refused, remarks);
    }

    /** Every tag that the database has a column for. */
    public static List<String> tags() {
        return IrmColumn.TAGS;
    }

    /** The rows by their plans. */
    private static final class Sorted {

        private final IrmHeading heading;
        private final Map<String, Map<Integer, List<Row>>> plans = new TreeMap<>();
        private final List<IrmRow> refused = new ArrayList<>();
        private final List<String> headings = new ArrayList<>();
        private final Map<List<String>, Integer> seen = new HashMap<>();

        Sorted(IrmHeading heading) {
            this.heading = heading;
        }

        void take(Row row) {
            if (row.line() == heading.line() || row.isEmpty()) {
                return;
            }
            if (row.line() < heading.line() || heading.isRepeatedBy(row)) {
                headings.add(String.valueOf(row.line()));
                return;
            }
            Optional<String> country = Countries.code(heading.cell(row, IrmColumn.COUNTRY));
            int number = number(heading.cell(row, IrmColumn.PLAN));
            Remark reason = reason(row, country, number);
            if (reason == null) {
                seen.put(row.cells(), row.line());
                plans.computeIfAbsent(country.orElseThrow(), key -> new TreeMap<>())
                        .computeIfAbsent(number, key -> new ArrayList<>())
                        .add(row);
            } else {
                refused.add(refused(row, reason));
            }
        }

        private Remark reason(Row row, Optional<String> country, int number) {
            if (country.isEmpty()) {
                return reason(row, IrmColumn.COUNTRY, "irm.row.country");
            }
            if (number < 1) {
                return reason(row, IrmColumn.PLAN, "irm.row.plan");
            }
            if (!Absence.isSaid(heading.cell(row, IrmColumn.TITLE))) {
                return reason(row, IrmColumn.TITLE, "irm.row.title");
            }
            String milestone = heading.cell(row, IrmColumn.MILESTONE);
            if (Absence.isSaid(milestone) && !"0".equals(milestone.strip())) {
                return reason(row, IrmColumn.MILESTONE, "irm.row.milestone");
            }
            Integer before = seen.get(row.cells());
            return before == null ? null : Remark.of("", "irm.row.twice", before);
        }

        private Remark reason(Row row, IrmColumn column, String key) {
            return Remark.of(heading.name(column), key, Tidy.line(heading.cell(row, column)));
        }

        private IrmRow refused(Row row, Remark reason) {
            return new IrmRow(
                    row.line(),
                    Tidy.line(heading.cell(row, IrmColumn.COUNTRY)),
                    Tidy.line(heading.cell(row, IrmColumn.PLAN)),
                    Tidy.line(heading.cell(row, IrmColumn.NUMBER)),
                    Tidy.line(heading.cell(row, IrmColumn.TITLE)),
                    List.of(reason),
                    true);
        }

        private static int number(String cell) {
            String digits = cell.strip().replaceFirst("\\.0$", "");
            int number = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
            return number > MOST_PLANS ? 0 : number;
        }

        List<IrmPlan> plans(Function<String, ? extends Collection<KnownBody>> known, String source) {
            List<IrmPlan> all = new ArrayList<>();
            plans.forEach((country, numbered) -> {
                Bodies bodies = new Bodies(country, known.apply(country));
                numbered.forEach(
                        (number, rows) -> all.add(new IrmPlanTree(heading, rows, bodies, source).of(country, number)));
            });
            return all;
        }
    }
}
