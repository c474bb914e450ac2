package org.opengov.tracker.exchange.agencybook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.exchange.sheet.AmountText;
import org.opengov.tracker.exchange.sheet.DayText;
import org.opengov.tracker.exchange.sheet.RawCell;
import org.opengov.tracker.exchange.sheet.SheetCells.RawRow;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.progress.EvidenceLink;
import org.opengov.tracker.progress.ProgressDraft;

/** Understands the cells of one row; what cannot be understood without guessing is a fault at its cell. */
final class RowReader {

    private static final String KEYS = "agencybook.cell.";

    /** What somebody says who reports progress, and nobody who reports no change. */
    private static final List<Column> ONLY_PROGRESS = List.of(
            Column.COMPLETION,
            Column.COMPLETED_ON,
            Column.DONE,
            Column.CHALLENGES,
            Column.NEXT_STEPS,
            Column.STEP_BACK_REASON,
            Column.SPENT);

    private final Messages words;
    private final boolean from1904;
    private final List<Fault> faults = new ArrayList<>();
    private final Values values = new Values();

    /** @param words in the workbook's language */
    RowReader(Messages words, boolean from1904) {
        this.words = words;
        this.from1904 = from1904;
    }

    Values values() {
        return values;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Takes in every cell that an officer fills in. */
    RowReader read(RawRow row) {
        for (Column column : Column.open()) {
            RawCell cell = row.cell(column.ordinal());
            if (!cell.isBlank()) {
                read(column, cell);
            }
        }
        checkTogether();
        return this;
    }

    private void read(Column column, RawCell cell) {
        switch (cell.kind()) {
            case FORMULA -> fault(column, "formula");
            case ERROR -> fault(column, "error", cell.text());
            default -> readValue(column, cell);
        }
    }

    private void readValue(Column column, RawCell cell) {
        switch (column.kind()) {
            case DEGREE -> take(column, degree(cell), "degree", degrees());
            case DAY -> take(column, day(cell), "day", words.day(LocalDate.of(2014, 12, 31)));
            case AMOUNT -> take(column, amount(cell), "amount");
            case YES_NO -> take(column, yesNo(cell), "yesNo", word("yes"), word("no"));
            case CURRENCY_CODE -> take(column, currency(cell), "currency");
            case LINK ->
                take(column, cell.kind() == RawCell.Kind.TEXT ? Optional.of(cell.text()) : Optional.empty(), "text");
            default -> readText(column, cell);
        }
    }

    private void readText(Column column, RawCell cell) {
        if (cell.kind() != RawCell.Kind.TEXT) {
            fault(column, "text");
            return;
        }
        if (cell.text().length() > ProgressDraft.LONGEST) {
            faults.add(new Fault(
                    column, new Breach("", "progress.text.tooLong", List.of((Object) ProgressDraft.LONGEST))));
        }
        values.put(column, cell.text());
    }

    private void take(Column column, Optional<?> understood, String fault, Object... arguments) {
        understood.ifPresentOrElse(value -> values.put(column, value), () -> fault(column, fault, arguments));
    }

    private void fault(Column column, String what, Object... arguments) {
        faults.add(new Fault(column, new Breach("", KEYS + what, List.of(arguments))));
    }

    private Optional<Completion> degree(RawCell cell) {
        if (cell.kind() != RawCell.Kind.TEXT) {
            return Optional.empty();
        }
        return reportable()
                .filter(degree -> isWord(cell.text(), words.label(degree))
                        || isWord(cell.text(), degree.mark() + " " + words.label(degree)))
                .findFirst();
    }

    private String degrees() {
        return reportable().map(words::label).collect(Collectors.joining(", "));
    }

    private static Stream<Completion> reportable() {
        return Stream.of(Completion.values()).filter(Completion::isReportable);
    }

    private Optional<LocalDate> day(RawCell cell) {
        return switch (cell.kind()) {
            case TEXT -> DayText.of(cell.text(), words.locale());
            case NUMBER -> number(cell).flatMap(serial -> DayText.of(serial.doubleValue(), from1904));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> amount(RawCell cell) {
        return switch (cell.kind()) {
            case TEXT -> AmountText.of(cell.text());
            case NUMBER -> number(cell);
            default -> Optional.<BigDecimal>empty();
        };
    }

    private static Optional<BigDecimal> number(RawCell cell) {
        return AmountText.ofNumber(cell.text());
    }

    private Optional<Boolean> yesNo(RawCell cell) {
        boolean text = cell.kind() == RawCell.Kind.TEXT;
        if (text && isWord(cell.text(), word("yes"))) {
            return Optional.of(true);
        }
        return text && isWord(cell.text(), word("no")) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<String> currency(RawCell cell) {
        String code = cell.text().toUpperCase(Locale.ROOT);
        return cell.kind() == RawCell.Kind.TEXT && new Money(BigDecimal.ZERO, code).isSound()
                ? Optional.of(code)
                : Optional.empty();
    }

    private String word(String key) {
        return words.text("agencybook.word." + key);
    }

    private boolean isWord(String text, String word) {
        return text.toLowerCase(words.locale()).equals(word.toLowerCase(words.locale()));
    }

    /** What the cells of a row say together that none says alone. */
    private void checkTogether() {
        if (values.says(Column.NIL_REASON)) {
            ONLY_PROGRESS.stream()
                    .filter(values::says)
                    .findFirst()
                    .ifPresent(column ->
                            fault(Column.NIL_REASON, "nilAndMore", words.text("agencybook.column." + column.key())));
        }
        if (values.says(Column.COMPLETED_ON) && values.get(Column.COMPLETION) != Completion.COMPLETE) {
            fault(Column.COMPLETED_ON, "notComplete", words.label(Completion.COMPLETE));
        }
        checkMoney();
        checkLink(Column.LINK_1, Column.LINK_TITLE_1);
        checkLink(Column.LINK_2, Column.LINK_TITLE_2);
    }

    private void checkMoney() {
        boolean spent = values.says(Column.SPENT);
        if (spent && !new Money((BigDecimal) values.get(Column.SPENT), "EUR").isSound()) {
            fault(Column.SPENT, "amount");
        } else if (spent && !values.says(Column.CURRENCY) && isClean(Column.CURRENCY)) {
            fault(Column.CURRENCY, "currencyMissing");
        } else if (!spent && values.says(Column.CURRENCY) && isClean(Column.SPENT)) {
            fault(Column.SPENT, "amountMissing");
        }
    }

    private void checkLink(Column address, Column title) {
        if (!values.says(address)) {
            if (values.says(title) && isClean(address)) {
                fault(address, "addressMissing");
            }
            return;
        }
        try {
            new EvidenceLink((String) values.get(title), (String) values.get(address)).check();
        } catch (RuleBroken broken) {
            broken.breaches()
                    .forEach(breach ->
                            faults.add(new Fault(breach.field().equals("evidenceTitle") ? title : address, breach)));
        }
        if (values.get(address).equals(values.get(title))) {
            values.put(title, null);
        }
    }

    private boolean isClean(Column column) {
        return faults.stream().noneMatch(fault -> fault.column() == column);
    }
}
