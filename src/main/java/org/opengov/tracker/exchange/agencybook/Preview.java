package org.opengov.tracker.exchange.agencybook;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.exchange.Answer;
import org.opengov.tracker.exchange.AnswerRow;
import org.opengov.tracker.exchange.RowState;
import org.opengov.tracker.platform.Messages;

/** What a workbook would do, row by row, to what is stored at this moment. */
public final class Preview {

    private final BookFacts facts;
    private final List<PreviewRow> rows;
    private final boolean saved;

    Preview(BookFacts facts, List<PreviewRow> rows, boolean saved) {
        this.facts = facts;
        this.rows = rows;
        this.saved = saved;
    }

    /** The code of the plan that the workbook belongs to. */
    public String plan() {
        return facts.plan();
    }

    /** The code of the period that the workbook belongs to. */
    public String period() {
        return facts.period();
    }

    /** How many rows were saved. */
    public int countSaved() {
        return saved ? rightRows().size() : 0;
    }

    /** How many rows were handed in. */
    public long countHandedIn() {
        return saved
                ? rightRows().stream().filter(row -> row.written().isHandedIn()).count()
                : 0;
    }

    BookFacts facts() {
        return facts;
    }

    List<PreviewRow> rows() {
        return rows;
    }

    /** The rows that would be saved. */
    List<PreviewRow> rightRows() {
        return rows.stream().filter(row -> row.state().isRight()).toList();
    }

    /** Whether a row is wrong or in conflict. */
    boolean hasFaults() {
        return rows.stream().anyMatch(row -> row.state() == RowState.WRONG || row.state() == RowState.CONFLICT);
    }

    /** The same in words, for pages and programs. */
    public Answer answer(Messages messages) {
        return new Answer(
                messages.text("agencybook.answer.title", facts.agency(), facts.plan(), facts.period()),
                saved,
                rows.stream().map(row -> answer(row, messages)).toList());
    }

    private static AnswerRow answer(PreviewRow row, Messages messages) {
        return new AnswerRow(
                row.number(),
                "",
                row.milestone(),
                row.line() == null ? "" : row.line().milestone().getTitle(),
                row.state(),
                row.changed().stream()
                        .map(column -> new AnswerRow.Change(
                                messages.text("agencybook.column." + column.key()),
                                said(row.stored(), column, messages),
                                said(row.written(), column, messages)))
                        .toList(),
                row.faults().stream()
                        .map(fault -> new AnswerRow.Fault(
                                fault.column().cell(row.number()),
                                fault.breach().text(messages)))
                        .toList(),
                List.of(),
                row.newer());
    }

    private static String said(Values values, Column column, Messages messages) {
        Object value = values.get(column);
        if (column.kind() == Column.Kind.YES_NO) {
            return messages.text(value == null ? "agencybook.word.no" : "agencybook.word.yes");
        }
        if (value instanceof Completion degree) {
            return degree.mark() + " " + messages.label(degree);
        }
        if (value instanceof LocalDate day) {
            return messages.day(day);
        }
        return value instanceof BigDecimal amount
                ? NumberFormat.getNumberInstance(messages.locale()).format(amount)
                : value == null ? "" : value.toString();
    }
}
