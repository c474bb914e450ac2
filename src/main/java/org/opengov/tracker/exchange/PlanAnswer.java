package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.opengov.tracker.exchange.AnswerRow.Newer;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.platform.Messages;

/** Says in words what a plan that was handed in would do, or did. */
final class PlanAnswer {

    private final PlanLook look;
    private final Messages words;
    private final ChangedFields fields;
    private final Function<Judged, Newer> newer;

    /** @param newer who saved a unit last */
    PlanAnswer(PlanLook look, Messages words, Function<Judged, Newer> newer) {
        this.look = look;
        this.words = words;
        this.fields = new ChangedFields(words);
        this.newer = newer;
    }

    Answer of(boolean saved) {
        List<AnswerRow> rows = new ArrayList<>();
        look.faults().getOrDefault(null, List.of()).forEach(fault -> rows.add(wrong(fault)));
        look.judged().stream().filter(this::isTold).map(this::row).forEach(rows::add);
        return new Answer(look.file() == null ? words.text("planfile.title") : title(), saved, rows);
    }

    private String title() {
        String title = look.file().plan().title();
        return title == null || title.isEmpty() ? words.text("planfile.title") : title;
    }

    /** What the file leaves out and stays as it is says nothing to whoever made the file. */
    private boolean isTold(Judged unit) {
        return unit.file() != null || unit.state() != RowState.UNCHANGED;
    }

    private AnswerRow wrong(PlanFault fault) {
        return new AnswerRow(
                Math.toIntExact(fault.line()),
                "",
                fault.place(),
                "",
                RowState.WRONG,
                List.of(),
                List.of(fault(fault)),
                List.of(),
                null);
    }

    private AnswerRow.Fault fault(PlanFault fault) {
        return new AnswerRow.Fault(fault.place(), fault.text(words));
    }

    private AnswerRow row(Judged judged) {
        PlanUnit unit = judged.unit();
        RowState state = look.state(judged);
        boolean shown = judged.state() == RowState.CHANGED || judged.state() == RowState.CONFLICT;
        return new AnswerRow(
                Math.toIntExact(judged.file() == null ? 0 : unit.line()),
                words.label(unit.part()),
                unit.key().replaceFirst(" .*", ""),
                unit.title(),
                state,
                shown ? fields.changes(judged) : List.of(),
                look.faults().getOrDefault(judged, List.of()).stream()
                        .map(this::fault)
                        .toList(),
                List.of(),
                state == RowState.CONFLICT ? newer.apply(judged) : null);
    }
}
