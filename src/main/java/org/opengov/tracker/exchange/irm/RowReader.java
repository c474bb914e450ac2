package org.opengov.tracker.exchange.irm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opengov.tracker.exchange.irm.CsvRows.Row;

/** Reads the rows of one plan: what a plan file says of a commitment, and a remark wherever a cell was not plain. */
final class RowReader {

    private static final int TITLE = 500;
    private static final int NARRATIVE = 4000;
    private static final int NAME = 300;
    private static final int DATE = 100;
    private static final int CLUSTER = 10;

    private final IrmHeading heading;
    private final DateOrder order;
    private final Bodies bodies;
    private final String source;
    private final CommitmentNumber numbers = new CommitmentNumber();

    /**
     * @param order in which the dates of the plan put day and month
     * @param bodies those of the plan's country
     * @param source the address where the file can be found
     */
    RowReader(IrmHeading heading, DateOrder order, Bodies bodies, String source) {
        this.heading = heading;
        this.order = order;
        this.bodies = bodies;
        this.source = source;
    }

    IrmCommitment read(Row row) {
        List<Remark> remarks = new ArrayList<>();
        Function<IrmColumn, String> cells = column -> heading.cell(row, column);
        Map<String, Object> fields = new LinkedHashMap<>();
        if (row.cells().size() != heading.width()) {
            remarks.add(Remark.of("", "irm.row.ragged", row.cells().size(), heading.width()));
        }
        String title = title(cells, remarks);
        String column = heading.name(IrmColumn.NUMBER);
        String said = numbers.next(Tidy.line(cells.apply(IrmColumn.NUMBER)), title, column, remarks);
        String number = numbers.once(said, row.line(), column, remarks);
        fields.put("number", number);
        fields.put("ogpIdBasis", "counted on: the OGP's commitments database in CSV has no ids");
        fields.put("ogpIdInferred", true);
        Tidy.put(fields, "irmCaseNumber", Tidy.line(cells.apply(IrmColumn.CASE)));
        String name = heading.name(IrmColumn.TITLE);
        fields.put("title", Tidy.fitting(CommitmentNumber.without(said, title), TITLE, name, remarks));
        fields.put("titleInSource", Tidy.asWritten(cells.apply(IrmColumn.TITLE), TITLE));
        List<Map<String, Object>> named = putBodies(fields, cells, remarks);
        putDates(fields, cells, remarks);
        putText(fields, "description", IrmColumn.TEXT, cells, remarks);
        Tidy.put(fields, "contact", contact(cells, remarks));
        Tidy.put(fields, "policyTags", heading.tags(row));
        Tidy.put(fields, "assessments", new IrmRatings(cells, heading::name, source, remarks).all());
        Tidy.put(fields, "sources", List.of(source));
        IrmRow told = new IrmRow(
                row.line(),
                Tidy.line(cells.apply(IrmColumn.COUNTRY)),
                Tidy.line(cells.apply(IrmColumn.PLAN)),
                number,
                fields.get("title").toString(),
                remarks,
                false);
        return new IrmCommitment(told, fields, named, theme(cells, remarks), cluster(cells));
    }

    /** The title; where it breaks off in a word that the short title has whole, the short title. */
    private String title(Function<IrmColumn, String> cells, List<Remark> remarks) {
        String title = Tidy.line(cells.apply(IrmColumn.TITLE));
        String brief = Tidy.line(cells.apply(IrmColumn.SHORT_TITLE));
        String text = Tidy.line(cells.apply(IrmColumn.TEXT));
        String column = heading.name(IrmColumn.TITLE);
        if (breaksOffIn(title, brief)) {
            remarks.add(Remark.of(column, "irm.title.mended"));
            return brief;
        }
        if (breaksOffIn(title, text)) {
            remarks.add(Remark.of(column, "irm.text.cutOff"));
        } else {
            Tidy.examine(title, column, remarks);
        }
        return title;
    }

    private static boolean breaksOffIn(String title, String whole) {
        return whole.length() > title.length()
                && whole.startsWith(title)
                && Character.isLetter(title.charAt(title.length() - 1))
                && Character.isLetter(whole.charAt(title.length()));
    }

    private List<Map<String, Object>> putBodies(
            Map<String, Object> fields, Function<IrmColumn, String> cells, List<Remark> remarks) {
        List<Map<String, Object>> leads = bodies(IrmColumn.LEAD, cells, remarks);
        List<Map<String, Object>> supporting = new ArrayList<>(bodies(IrmColumn.SUPPORTING, cells, remarks));
        supporting.removeAll(leads);
        List<String> codes = codes(leads);
        if (!codes.isEmpty()) {
            fields.put("lead", codes.get(0));
            Tidy.put(fields, "coLeads", codes.subList(1, codes.size()));
        }
        Tidy.put(fields, "supporting", codes(supporting));
        Tidy.put(fields, "leadInSource", Tidy.asWritten(cells.apply(IrmColumn.LEAD), TITLE));
        Tidy.put(fields, "supportingInSource", Tidy.asWritten(cells.apply(IrmColumn.SUPPORTING), TITLE));
        List<Map<String, Object>> all = new ArrayList<>(leads);
        all.addAll(supporting);
        return all;
    }

    private List<Map<String, Object>> bodies(
            IrmColumn column, Function<IrmColumn, String> cells, List<Remark> remarks) {
        List<Map<String, Object>> named = bodies.in(cells.apply(column));
        if (named.size() > 1) {
            String names = String.join(
                    "; ",
                    named.stream().map(body -> body.get("name").toString()).toList());
            remarks.add(Remark.of(heading.name(column), "irm.bodies.several", named.size(), names));
        }
        for (String sentence : bodies.sentencesIn(cells.apply(column))) {
            remarks.add(Remark.of(heading.name(column), "irm.bodies.sentence", sentence));
        }
        return named;
    }

    private static List<String> codes(List<Map<String, Object>> bodies) {
        return bodies.stream().map(body -> body.get("code").toString()).toList();
    }

    private void putDates(Map<String, Object> fields, Function<IrmColumn, String> cells, List<Remark> remarks) {
        IrmDate starts = date(IrmColumn.START, cells, remarks);
        IrmDate due = date(IrmColumn.END, cells, remarks);
        boolean reversed = starts.date().isAfter(due.date());
        Tidy.put(fields, "starts", (reversed ? due : starts).date().text());
        Tidy.put(fields, "due", (reversed ? starts : due).date().text());
        Tidy.put(fields, "startsInSource", Tidy.asWritten(cells.apply(IrmColumn.START), DATE));
        Tidy.put(fields, "dueInSource", Tidy.asWritten(cells.apply(IrmColumn.END), DATE));
        if (reversed) {
            fields.put("dateNote", "The OGP's database has start and end the wrong way round; they are swapped here.");
            remarks.add(Remark.of(heading.name(IrmColumn.END), "irm.date.reversed"));
        }
    }

    private IrmDate date(IrmColumn column, Function<IrmColumn, String> cells, List<Remark> remarks) {
        String cell = cells.apply(column);
        IrmDate date = IrmDate.of(cell, order);
        if (!date.certain()) {
            String key = date.date().isDated() ? "irm.date.either" : "irm.date.unread";
            remarks.add(Remark.of(heading.name(column), key, Tidy.asWritten(cell, DATE)));
        }
        return date;
    }

    private void putText(
            Map<String, Object> fields,
            String field,
            IrmColumn column,
            Function<IrmColumn, String> cells,
            List<Remark> remarks) {
        String text = Tidy.lines(cells.apply(column));
        if (Absence.isSaid(text)) {
            Tidy.examine(text, heading.name(column), remarks);
            Tidy.put(fields, field, Tidy.fitting(text, NARRATIVE, heading.name(column), remarks));
        } else if (Absence.of(text) == Absence.LEFT_OUT) {
            remarks.add(Remark.of(heading.name(column), "irm.text.leftOut", text));
        }
    }

    private String contact(Function<IrmColumn, String> cells, List<Remark> remarks) {
        String role = Tidy.line(cells.apply(IrmColumn.CONTACT));
        return Absence.isSaid(role) ? Tidy.fitting(role, NAME, heading.name(IrmColumn.CONTACT), remarks) : "";
    }

    private String theme(Function<IrmColumn, String> cells, List<Remark> remarks) {
        String theme = Tidy.line(cells.apply(IrmColumn.THEME));
        return Absence.isSaid(theme) ? Tidy.fitting(theme, TITLE, heading.name(IrmColumn.THEME), remarks) : "";
    }

    private static String cluster(Function<IrmColumn, String> cells) {
        String cluster = Tidy.line(cells.apply(IrmColumn.CLUSTER)).replaceFirst("\\.0$", "");
        boolean grouped = Absence.isSaid(cluster) && cluster.length() <= CLUSTER && !"0".equals(cluster);
        return grouped ? cluster : "";
    }
}
