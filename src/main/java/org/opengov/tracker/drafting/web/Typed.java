package org.opengov.tracker.drafting.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.Breaches;

/**
 * What somebody typed into a form, by the names of its fields. It is kept as it was typed and read once; what cannot be
 * read is told all at once, each at its field.
 */
public class Typed {

    private static final String AMOUNT = "\\d{1,15}([.,]\\d{1,2})?";

    private final Map<String, String> fields = new HashMap<>();
    private final Breaches unreadable = new Breaches();

    /** The fields, for the page to show and to fill. */
    public Map<String, String> getFields() {
        return fields;
    }

    Typed put(String field, Object value) {
        fields.put(field, value == null ? "" : value.toString());
        return this;
    }

    Typed putLines(String field, List<String> lines) {
        return put(field, String.join("\n", lines));
    }

    /** The text; null where nothing was typed. */
    String text(String field) {
        String typed = fields.get(field);
        return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
    }

    /** One entry a line; none where nothing was typed. */
    List<String> lines(String field) {
        String typed = text(field);
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    EdtfDate date(String field) {
        return read(field, EdtfDate.UNKNOWN, EdtfDate::of, "amendment.became.date");
    }

    LocalDate day(String field) {
        return read(field, null, LocalDate::parse, "draft.day.form");
    }

    Integer whole(String field) {
        return read(field, null, Integer::valueOf, "draft.whole.form");
    }

    <E extends Enum<E>> E choice(String field, Class<E> scale) {
        return read(field, null, name -> Enum.valueOf(scale, name), "draft.required");
    }

    /** An amount with its currency; null where no amount was typed. */
    Money money(String amountField, String currencyField) {
        String currency = text(currencyField);
        return read(
                amountField,
                null,
                typed -> {
                    String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
                    if (!plain.matches(AMOUNT)) {
                        throw new IllegalArgumentException("no amount");
                    }
                    return new Money(new BigDecimal(plain.replace(',', '.')), currency);
                },
                "draft.amount.form");
    }

    private <T> T read(String field, T none, Function<String, T> reader, String complaint) {
        String typed = text(field);
        if (typed == null) {
            return none;
        }
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            unreadable.when(true, field, complaint);
            return none;
        }
    }

    /** @throws org.opengov.tracker.platform.RuleBroken with everything that could not be read */
    void requireReadable() {
        unreadable.raise();
    }
}
