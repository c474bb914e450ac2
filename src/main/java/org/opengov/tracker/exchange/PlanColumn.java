package org.opengov.tracker.exchange;

import java.util.stream.Stream;
import org.opengov.tracker.platform.Messages;

/**
 * A field of a plan file as a column of a plan workbook.
 *
 * @param name of the field in the plan file
 * @param label key of the text that heads the column
 * @param scale what it chooses from; null where it chooses from no scale
 * @param needed whether every row has it
 * @param width in letters
 */
record PlanColumn(String name, String label, Kind kind, Class<? extends Enum<?>> scale, boolean needed, int width) {

    /** What a cell of a column holds. */
    enum Kind {
        TEXT,
        /** One to a line. */
        TEXTS,
        /** As {@code az: title}, one to a line. */
        PAIRS,
        WHOLE,
        AMOUNT,
        /** A date as said. */
        DATE,
        DAY,
        YES_NO,
        CHOICE,
        /** Words of a scale, one to a line. */
        CHOICES,
        /** Codes of agencies, one or one to a line. */
        AGENCY,
        AGENCY_CODES,
        THEME,
        /** The number or the id of a commitment. */
        COMMITMENT
    }

    static PlanColumn of(String name, String label, Kind kind, int width) {
        return new PlanColumn(name, label, kind, null, false, width);
    }

    /** A column that chooses from a scale. */
    static PlanColumn of(String name, String label, Kind kind, Class<? extends Enum<?>> scale) {
        return new PlanColumn(name, label, kind, scale, false, kind == Kind.CHOICES ? 26 : 18);
    }

    /** Whether the product fills it in: nobody adopts a plan in a workbook. */
    boolean isKnown() {
        return name.equals("state") || name.equals("adoptedOn");
    }

    PlanColumn filledIn() {
        return new PlanColumn(name, label, kind, scale, true, width);
    }

    /** The words of its scale in their order, by the names that a plan file knows them by. */
    Stream<Enum<?>> choices() {
        return scale == null ? Stream.of() : Stream.of(scale.getEnumConstants());
    }

    /** A value of a plan file in the reader's words. */
    String shown(Object value, Messages words) {
        if (value == null) {
            return "";
        }
        if (value instanceof Iterable<?> all) {
            StringBuilder lines = new StringBuilder();
            all.forEach(each -> lines.append(lines.isEmpty() ? "" : "\n").append(shown(each, words)));
            return lines.toString();
        }
        if (value instanceof Boolean yes) {
            return words.text(yes ? "agencybook.word.yes" : "agencybook.word.no");
        }
        return choices()
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .map(words::label)
                .orElseGet(value::toString);
    }
}
