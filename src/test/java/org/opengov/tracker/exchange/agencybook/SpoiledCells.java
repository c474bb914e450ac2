package org.opengov.tracker.exchange.agencybook;

import static org.opengov.tracker.exchange.agencybook.Sheets.ROW;
import static org.opengov.tracker.exchange.agencybook.Sheets.cell;
import static org.opengov.tracker.exchange.agencybook.Sheets.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.opengov.tracker.exchange.agencybook.SpoiledBooks.Case;

/** Workbooks in which something is wrong with a cell. */
final class SpoiledCells {

    private static final String CELL = "agencybook.cell.";
    private static final String LIMITED = "◔ Limited";
    private static final String COMPLETE = "● Complete";

    private SpoiledCells() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        cases.addAll(contents());
        cases.addAll(amounts());
        cases.addAll(rules());
        cases.addAll(rows());
        return cases;
    }

    private static Case at(String what, Column column, String key, Consumer<Cell> spoil) {
        return new Case(what, book -> edit(book, wb -> spoil.accept(cell(wb, column, ROW))), key, column.cell(ROW));
    }

    private static Case typed(String what, Column column, String key, String text) {
        return at(what, column, key, cell -> cell.setCellValue(text));
    }

    private static List<Case> contents() {
        return List.of(
                at("a formula for a text", Column.DONE, CELL + "formula", cell -> cell.setCellFormula("A8&\"!\"")),
                at("a formula for an amount", Column.SPENT, CELL + "formula", cell -> cell.setCellFormula("1+1")),
                at(
                        "an error",
                        Column.CHALLENGES,
                        CELL + "error",
                        cell -> cell.setCellErrorValue(FormulaError.NAME.getCode())),
                typed("a word of no scale", Column.COMPLETION, CELL + "degree", "Almost there"),
                typed("a word that agencies may not say", Column.COMPLETION, CELL + "degree", "⊖ Withdrawn"),
                at("a number for a word", Column.COMPLETION, CELL + "degree", cell -> cell.setCellValue(50)),
                typed("a day that does not exist", Column.COMPLETED_ON, CELL + "day", "31.02.2014"),
                typed("a day that may be two", Column.COMPLETED_ON, CELL + "day", "03/04/2014"),
                typed("a year for a day", Column.COMPLETED_ON, CELL + "day", "2014"),
                typed("a year of two digits", Column.COMPLETED_ON, CELL + "day", "31.12.14"),
                at("a day of long ago", Column.COMPLETED_ON, CELL + "day", cell -> cell.setCellValue(5)),
                at("a day beyond the calendar", Column.COMPLETED_ON, CELL + "day", cell -> cell.setCellValue(1e300)),
                at("yes for a day", Column.COMPLETED_ON, CELL + "day", cell -> cell.setCellValue(true)),
                at("a number for a text", Column.DONE, CELL + "text", cell -> cell.setCellValue(2014)),
                typed("a text that is too long", Column.DONE, "progress.text.tooLong", "ə".repeat(4_001)),
                at("a tick for yes", Column.HAND_IN, CELL + "yesNo", cell -> cell.setCellValue(true)),
                typed("yes in another language", Column.HELP_WANTED, CELL + "yesNo", "Bəli"));
    }

    private static List<Case> amounts() {
        return List.of(
                typed("an amount that may be two", Column.SPENT, CELL + "amount", "1,234"),
                typed("an amount in words", Column.SPENT, CELL + "amount", "about 5 million"),
                at("less than nothing", Column.SPENT, CELL + "amount", cell -> cell.setCellValue(-1)),
                at("parts of a penny", Column.SPENT, CELL + "amount", cell -> cell.setCellValue(1.234)),
                at("more money than there is", Column.SPENT, CELL + "amount", cell -> cell.setCellValue(1e18)),
                new Case(
                        "an amount without currency",
                        book -> Sheets.type(book, Column.SPENT, ROW, "1234.50"),
                        CELL + "currencyMissing",
                        Column.CURRENCY.cell(ROW)),
                new Case(
                        "a currency without amount",
                        book -> Sheets.type(book, Column.CURRENCY, ROW, "AZN"),
                        CELL + "amountMissing",
                        Column.SPENT.cell(ROW)),
                typed("a currency that does not exist", Column.CURRENCY, CELL + "currency", "MANAT"));
    }

    private static List<Case> rules() {
        return List.of(
                typed("no change and progress", Column.NIL_REASON, CELL + "nilAndMore", "Nothing has changed."),
                typed("a day of what is not complete", Column.COMPLETED_ON, CELL + "notComplete", "2014-12-31"),
                typed("a script for a link", Column.LINK_1, "progress.evidence.address.invalid", "javascript:alert(1)"),
                typed("a title that is too long", Column.LINK_TITLE_1, "progress.text.tooLong", "x".repeat(4_001)),
                new Case(
                        "a title without link",
                        book -> Sheets.type(book, Column.LINK_TITLE_2, ROW, "The report"),
                        CELL + "addressMissing",
                        Column.LINK_2.cell(ROW)),
                at(
                        "no word of what stands in the way",
                        Column.CHALLENGES,
                        "progress.challenges.required",
                        Cell::setBlank),
                at("no word of how far", Column.COMPLETION, "progress.completion.required", Cell::setBlank),
                complete("complete without evidence", "2014-12-31", null, "progress.evidence.required", Column.LINK_1),
                complete(
                        "complete without a day",
                        null,
                        "https://example.org/r",
                        "progress.completedOn.required",
                        Column.COMPLETED_ON),
                complete(
                        "complete in the future",
                        "2099-12-31",
                        "https://example.org/r",
                        "progress.completedOn.future",
                        Column.COMPLETED_ON));
    }

    private static Case complete(String what, String day, String link, String key, Column column) {
        return new Case(
                what,
                book -> edit(book, wb -> {
                    cell(wb, Column.COMPLETION, ROW).setCellValue(COMPLETE);
                    cell(wb, Column.COMPLETED_ON, ROW).setCellValue(day);
                    cell(wb, Column.LINK_1, ROW).setCellValue(link);
                }),
                key,
                column.cell(ROW));
    }

    private static List<Case> rows() {
        return List.of(
                typed("a known title changed", Column.TITLE, "agencybook.row.locked", "An easier milestone"),
                at("a known day changed", Column.DUE_DAY, "agencybook.row.locked", cell -> cell.setCellValue(60_000)),
                at("a known text removed", Column.DUE, "agencybook.row.locked", Cell::setBlank),
                typed("the id of another agency", Column.MILESTONE, "agencybook.row.foreign", "AZ0011.1"),
                typed("an id that does not exist", Column.MILESTONE, "agencybook.row.foreign", "ZZ9999.1"),
                at("no id", Column.MILESTONE, "agencybook.row.noMilestone", Cell::setBlank),
                new Case("a row twice", SpoiledCells::twice, "agencybook.row.twice", Column.MILESTONE.cell(ROW + 20)));
    }

    private static byte[] twice(byte[] book) {
        return edit(book, wb -> {
            cell(wb, Column.MILESTONE, ROW + 20)
                    .setCellValue(cell(wb, Column.MILESTONE, ROW).getStringCellValue());
            cell(wb, Column.COMPLETION, ROW + 20).setCellValue(LIMITED);
        });
    }
}
