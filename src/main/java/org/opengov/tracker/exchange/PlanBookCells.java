package org.opengov.tracker.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.opengov.tracker.exchange.sheet.AmountText;
import org.opengov.tracker.exchange.sheet.DayText;
import org.opengov.tracker.exchange.sheet.RawCell;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.SearchText;

/** Understands the cells of one sheet of a plan workbook; what cannot be understood without guessing is a fault. */
final class PlanBookCells {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final String sheet;
    private final boolean from1904;
    private final Messages words;
    private final List<PlanFault> faults;
    private final Map<Class<?>, Map<String, String>> names = new HashMap<>();

    /** @param words in the workbook's language; the words of the others are understood as well */
    PlanBookCells(String sheet, boolean from1904, Messages words, List<PlanFault> faults) {
        this.sheet = sheet;
        this.from1904 = from1904;
        this.words = words;
        this.faults = faults;
    }

    /** How a spreadsheet program names a cell; the column from 0, the row from 1. */
    static String cell(int column, int row) {
        return CellReference.convertNumToColString(column) + row;
    }

    /** What a cell says as a field of a plan file says it; nothing where it says nothing or is not understood. */
    LocatedJson read(PlanColumn column, RawCell cell, int row, int place) {
        String path = sheet + "!" + cell(place, row);
        LocatedJson nothing = new LocatedJson(null, row, path);
        if (cell.text().isBlank()) {
            return nothing;
        }
        return switch (cell.kind()) {
            case FORMULA -> faulty(nothing, "agencybook.cell.formula");
            case ERROR -> faulty(nothing, "agencybook.cell.error", cell.text());
            default -> understood(column, cell, nothing);
        };
    }

    private LocatedJson understood(PlanColumn column, RawCell cell, LocatedJson nothing) {
        String text = cell.canonical();
        return switch (column.kind()) {
            case DATE -> with(nothing, date(cell).orElse(text));
            case DAY -> with(nothing, day(cell).map(LocalDate::toString).orElse(text));
            case AMOUNT -> with(nothing, amount(cell).orElse(text));
            case YES_NO -> yesNo(cell, nothing);
            case CHOICE -> choice(column, text, nothing);
            case PAIRS -> pairs(text, nothing);
            case TEXTS, CHOICES, AGENCY_CODES -> texts(column, text, nothing);
            default ->
                cell.kind() == RawCell.Kind.YES_NO ? faulty(nothing, "agencybook.cell.text") : with(nothing, text);
        };
    }

    private static LocatedJson with(LocatedJson nothing, Object content) {
        return new LocatedJson(content, nothing.line(), nothing.path());
    }

    private LocatedJson faulty(LocatedJson nothing, String key, Object... arguments) {
        Breach breach = new Breach(nothing.path(), key, List.of(arguments));
        faults.add(new PlanFault(nothing.line(), nothing.path(), breach));
        return nothing;
    }

    /** A number between 1990 and 2100 is a year: as a day it would lie in 1905. */
    private Optional<String> date(RawCell cell) {
        if (cell.kind() == RawCell.Kind.NUMBER && cell.canonical().matches("\\d{4}")) {
            int year = Integer.parseInt(cell.canonical());
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return Optional.of(cell.canonical());
            }
        }
        return day(cell).map(LocalDate::toString);
    }

    private Optional<LocalDate> day(RawCell cell) {
        try {
            return cell.kind() == RawCell.Kind.NUMBER
                    ? DayText.of(Double.parseDouble(cell.text()), from1904)
                    : DayText.of(cell.text().strip(), words.locale());
        } catch (NumberFormatException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> amount(RawCell cell) {
        Optional<BigDecimal> amount = cell.kind() == RawCell.Kind.NUMBER
                ? AmountText.ofNumber(cell.text())
                : AmountText.of(cell.text().strip());
        return amount.filter(value -> value.stripTrailingZeros().scale() <= 2)
                .map(value -> value.setScale(2, RoundingMode.UNNECESSARY).toPlainString());
    }

    private LocatedJson yesNo(RawCell cell, LocatedJson nothing) {
        if (cell.kind() == RawCell.Kind.YES_NO) {
            return with(nothing, cell.text().equals("1"));
        }
        for (Messages language : all()) {
            if (isWord(cell.text(), language.text("agencybook.word.yes"))) {
                return with(nothing, true);
            }
            if (isWord(cell.text(), language.text("agencybook.word.no"))) {
                return with(nothing, false);
            }
        }
        return faulty(nothing, "planfile.flag");
    }

    private LocatedJson choice(PlanColumn column, String text, LocatedJson nothing) {
        return name(column, text)
                .map(name -> with(nothing, name))
                .orElseGet(() -> faulty(nothing, "planfile.choice", choices(column)));
    }

    private String choices(PlanColumn column) {
        return column.choices().map(words::label).collect(Collectors.joining(", "));
    }

    /** The name by which a plan file knows a word of a scale, in whichever language it stands. */
    private Optional<String> name(PlanColumn column, String text) {
        Map<String, String> known = names.computeIfAbsent(column.scale(), scale -> names(column));
        String word = text.strip();
        return Optional.ofNullable(known.containsValue(word) ? word : known.get(SearchText.fold(word)));
    }

    /** The names of a scale by its words in every language. */
    private static Map<String, String> names(PlanColumn column) {
        Map<String, String> names = new HashMap<>();
        column.choices()
                .forEach(choice -> all().forEach(
                                language -> names.putIfAbsent(SearchText.fold(language.label(choice)), choice.name())));
        return names;
    }

    private static List<Messages> all() {
        return Messages.LANGUAGES.stream().map(Messages::in).toList();
    }

    private static boolean isWord(String text, String word) {
        return SearchText.fold(text.strip()).equals(SearchText.fold(word));
    }

    private LocatedJson texts(PlanColumn column, String text, LocatedJson nothing) {
        List<LocatedJson> items = new ArrayList<>();
        String separator = column.kind() == PlanColumn.Kind.AGENCY_CODES ? "[\\s,;]+" : "\\R";
        for (String line : text.split(separator)) {
            if (line.isBlank()) {
                continue;
            }
            LocatedJson item = column.scale() == null ? with(nothing, line.strip()) : choice(column, line, nothing);
            if (item.content() != null) {
                items.add(item);
            }
        }
        return with(nothing, items);
    }

    private LocatedJson pairs(String text, LocatedJson nothing) {
        Map<String, LocatedJson> pairs = new LinkedHashMap<>();
        for (String line : text.split("\\R")) {
            int colon = line.indexOf(':');
            if (line.isBlank()) {
                continue;
            }
            if (colon < 1
                    || pairs.put(line.substring(0, colon).strip(), with(nothing, line.substring(colon + 1))) != null) {
                return faulty(nothing, "planbook.cell.pair");
            }
        }
        return with(nothing, pairs);
    }
}
