package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.exchange.AnswerRow.Change;
import org.opengov.tracker.exchange.AnswerRow.Fault;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.exchange.irm.IrmDatabase;
import org.opengov.tracker.exchange.irm.IrmRow;
import org.opengov.tracker.exchange.irm.Remark;
import org.opengov.tracker.platform.Messages;

/** Says in words what a file of the OGP's database would do, or did, row by row. */
final class IrmAnswer {

    private final IrmDatabase database;
    private final List<IrmLook> looks;
    private final Messages words;
    private final ChangedFields fields;

    IrmAnswer(IrmDatabase database, List<IrmLook> looks, Messages words) {
        this.database = database;
        this.looks = looks;
        this.words = words;
        this.fields = new ChangedFields(words);
    }

    Answer of(boolean saved) {
        List<AnswerRow> rows = new ArrayList<>();
        database.refused().forEach(row -> rows.add(refused(row)));
        looks.forEach(look -> look.rows().forEach(row -> rows.add(row(look, row))));
        rows.sort(Comparator.comparingInt(AnswerRow::row));
        List<String> notes =
                database.remarks().stream().map(remark -> remark.text(words)).toList();
        return new Answer(words.text("irm.answer.title", looks.size(), rows.size()), saved, notes, rows);
    }

    private AnswerRow refused(IrmRow row) {
        String plan = (row.country() + " " + row.plan()).strip();
        return new AnswerRow(
                row.line(),
                plan,
                row.number(),
                row.title(),
                RowState.WRONG,
                List.of(),
                faults(row.remarks()),
                List.of(),
                null);
    }

    private AnswerRow row(IrmLook look, IrmLook.Row row) {
        IrmRow read = row.read();
        List<Fault> notes = Stream.concat(faults(read.remarks()).stream(), kept(row).stream())
                .toList();
        return new AnswerRow(
                read.line(),
                look.code(),
                read.number(),
                read.title(),
                row.state(),
                row.state() == RowState.CHANGED ? changes(row) : List.of(),
                row.reasons().stream().map(reason -> reason.in(words)).toList(),
                notes,
                null);
    }

    private List<Fault> faults(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> new Fault(remark.column(), remark.text(words)))
                .toList();
    }

    private List<Change> changes(IrmLook.Row row) {
        return row.changed().stream()
                .flatMap(unit -> unit.unit().part() == PlanPart.ASSESSMENT
                        ? Stream.of(new Change(words.label(PlanPart.ASSESSMENT), "", rating(unit)))
                        : fields.changes(unit).stream())
                .toList();
    }

    private String rating(Judged unit) {
        Object review = unit.unit().fields().get("review");
        Object completion = unit.unit().fields().get("completion");
        return words.text(
                "irm.answer.rating",
                words.label(Review.valueOf(review.toString())),
                unit.unit().fields().get("published"),
                words.label(Completion.valueOf(completion.toString())));
    }

    private String said(String value) {
        return value.isEmpty() ? words.text("irm.answer.unsaid") : value;
    }

    /** What an adopted plan keeps as it promised it, whatever the file says now. */
    private List<Fault> kept(IrmLook.Row row) {
        return row.kept() == null
                ? List.of()
                : fields.changes(row.kept()).stream()
                        .map(change -> new Fault(
                                "",
                                words.text(
                                        "irm.row.kept", change.field(), said(change.before()), said(change.after()))))
                        .toList();
    }
}
