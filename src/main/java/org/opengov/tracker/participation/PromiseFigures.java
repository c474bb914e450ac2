package org.opengov.tracker.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Promise;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.platform.Messages;

/** The figures of the ledger of promises. */
final class PromiseFigures {

    private final Messages messages;

    PromiseFigures(Messages messages) {
        this.messages = messages;
    }

    List<Figure> of(List<Promise> promises) {
        List<Figure> figures = new ArrayList<>();
        figures.add(count("amended", "correction.figure.amended", promises, Promise::isAmended));
        figures.add(count("replanned", "correction.figure.replanned", promises, promise -> promise.slipDays() != 0));
        figures.add(count(
                "withdrawn",
                "Completion.WITHDRAWN",
                promises,
                promise -> promise.terms().withdrawn()));
        promises.stream().limit(RowFigures.MOST).forEach(promise -> figures.addAll(dates(promise)));
        return figures;
    }

    private Figure count(String id, String nameKey, List<Promise> promises, Predicate<Promise> counted) {
        return new Figure(
                FigurePart.COUNTS,
                id,
                messages.text(nameKey),
                messages.text(
                        "lens.voice.coverage", promises.stream().filter(counted).count(), promises.size()));
    }

    private List<Figure> dates(Promise promise) {
        String name = promise.commitment().getNumber() + " " + promise.terms().title();
        String id = promise.commitment().getOgpId();
        List<Figure> dates = new ArrayList<>();
        dates.add(new Figure(
                FigurePart.DATES,
                id,
                name,
                messages.text(
                        "promises.dates",
                        DateText.of(promise.commitment().getStarts(), messages),
                        DateText.of(promise.commitment().getDue(), messages))));
        promise.changed().stream()
                .filter(changed -> changed.field() == AmendedField.DUE && changed.slipDays() != 0)
                .forEach(changed -> dates.add(new Figure(
                        FigurePart.DATES,
                        id + "."
                                + (changed.milestone() == null
                                        ? "due"
                                        : changed.milestone().getOgpId()),
                        name
                                + (changed.milestone() == null
                                        ? ""
                                        : ", " + changed.milestone().getOgpId()),
                        slip(changed.slipDays()))));
        return dates;
    }

    private String slip(long days) {
        return messages.text(days < 0 ? "commitment.slip.forward" : "commitment.slip", Math.abs(days));
    }
}
