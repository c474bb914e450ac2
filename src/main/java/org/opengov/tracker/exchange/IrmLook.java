package org.opengov.tracker.exchange;

import java.util.List;
import org.opengov.tracker.exchange.AnswerRow.Fault;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.exchange.irm.IrmRow;
import org.opengov.tracker.exchange.irm.Remark;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.platform.Messages;

/**
 * A plan of the OGP's database held against what is stored of it.
 *
 * @param code under which it is stored, or would be
 * @param stored how it is stored; null where it is not there
 * @param file what would be stored afterwards; null where nothing of the plan can be taken
 * @param rows what each of its rows would do, in the order of the file
 */
record IrmLook(String code, PlanState stored, PlanFile file, List<Row> rows) {

    /**
     * What a row would do.
     *
     * @param changed the parts of its commitment that would be stored otherwise
     * @param kept the part of an adopted plan that the file words otherwise, and that stays; null where there is none
     * @param reasons why it cannot be taken; none where it can
     */
    record Row(IrmRow read, RowState state, List<Judged> changed, Judged kept, List<Reason> reasons) {

        static Row refused(IrmRow read, List<Reason> reasons) {
            return new Row(read, RowState.WRONG, List.of(), null, reasons);
        }
    }

    /** Why a row cannot be taken, to be said in the reader's language. */
    interface Reason {

        Fault in(Messages words);

        static Reason of(PlanFault fault) {
            return words -> new Fault(fault.place().replaceFirst("^commitments\\[\\d+]\\.?", ""), fault.text(words));
        }

        static Reason of(Remark remark) {
            return words -> new Fault(remark.column(), remark.text(words));
        }
    }

    /** Whether it would store anything. */
    boolean changesAnything() {
        return file != null && rows.stream().anyMatch(row -> row.state().isRight());
    }

    /** The parts that would be stored otherwise than they are. */
    List<Judged> changes() {
        return rows.stream().flatMap(row -> row.changed().stream()).toList();
    }

    /** The same as long as the same file would do the same to the same, wherever it is said to be found. */
    String digest() {
        StringBuilder all = new StringBuilder(code).append(stored);
        for (Row row : rows) {
            all.append(row.read().line()).append(row.state());
            for (Judged unit : row.changed()) {
                all.append(unit.unit().part()).append(unit.state());
                if (unit.stored() != null) {
                    all.append(unit.stored().digest());
                }
            }
        }
        return PlanUnit.digest(all.toString());
    }
}
