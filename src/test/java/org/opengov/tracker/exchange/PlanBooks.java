package org.opengov.tracker.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plan workbook as somebody fills it in: cells are found by the keys of their columns, rows of a table from 1. */
public final class PlanBooks {

    private static final int KEY_ROW = 2;
    private static final int FIRST_ROW = 5;

    private PlanBooks() {}

    /** The workbook after somebody worked on it. */
    public static byte[] edit(byte[] file, Consumer<XSSFWorkbook> work) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            work.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The workbook with texts in cells: a key, the number of the row and the text, and so on. */
    public static byte[] type(byte[] file, Object... cells) {
        return edit(file, workbook -> {
            for (int index = 0; index < cells.length; index += 3) {
                Cell cell = cell(workbook, (String) cells[index], (int) cells[index + 1]);
                if (cells[index + 2] == null) {
                    cell.setBlank();
                } else {
                    cell.setCellValue(cells[index + 2].toString());
                }
            }
        });
    }

    /** A cell by the key of its column; in the form of the plan the row does not matter. */
    public static Cell cell(XSSFWorkbook workbook, String key, int row) {
        for (Sheet sheet : workbook) {
            for (Row each : sheet) {
                for (Cell cell : each) {
                    if (cell.toString().equals(key)) {
                        return key.startsWith("plan.")
                                ? each.getCell(2, MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                : cell(sheet, FIRST_ROW + row - 1, cell.getColumnIndex());
                    }
                }
                if (each.getRowNum() >= KEY_ROW && !key.startsWith("plan.")) {
                    break;
                }
            }
        }
        throw new IllegalArgumentException("No column " + key);
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return there.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** A small plan written into the template: two themes, three agencies, two commitments, three milestones. */
    public static byte[] small(byte[] template) {
        return type(
                template,
                List.of(
                                List.of("plan.code", 1, "XX-2025-2026"),
                                List.of("plan.title", 1, "Plan of a small country"),
                                List.of("plan.titles", 1, "az: Kiçik ölkənin planı\nru: План малой страны"),
                                List.of("plan.language", 1, "en"),
                                List.of("plan.countryCode", 1, "AZ"),
                                List.of("plan.country", 1, "Azerbaijan"),
                                List.of("plan.starts", 1, "2025"),
                                List.of("plan.ends", 1, "2026-12-31"),
                                List.of("periods.code", 1, "2025"),
                                List.of("periods.starts", 1, "2025-01-01"),
                                List.of("periods.ends", 1, "31.12.2025"),
                                List.of("periods.due", 1, "2026-01-31"),
                                List.of("agencies.code", 1, "xx-justice"),
                                List.of("agencies.name", 1, "Ministry of Justice of the test"),
                                List.of("agencies.sector", 1, "Government"),
                                List.of("agencies.code", 2, "xx-finance"),
                                List.of("agencies.name", 2, "Ministry of Finance of the test"),
                                List.of("agencies.code", 3, "xx-council"),
                                List.of("agencies.name", 3, "Council of the test"),
                                List.of("agencies.collective", 3, "yes"),
                                List.of("agencies.members", 3, "xx-justice\nxx-finance"),
                                List.of("themes.number", 1, "1"),
                                List.of("themes.name", 1, "Open justice"),
                                List.of("themes.number", 2, "2"),
                                List.of("themes.name", 2, "Open budget"),
                                List.of("commitments.number", 1, "1.1"),
                                List.of("commitments.title", 1, "Publish all court decisions"),
                                List.of("commitments.theme", 1, "1"),
                                List.of("commitments.lead", 1, "xx-justice"),
                                List.of("commitments.starts", 1, "2025-01"),
                                List.of("commitments.due", 1, "2025-12-31"),
                                List.of("commitments.ogpValues", 1, "Access to information\nCivic participation"),
                                List.of("commitments.sdgTargets", 1, "16.10"),
                                List.of("commitments.number", 2, "2.1"),
                                List.of("commitments.title", 2, "=Publish the budget for citizens"),
                                List.of("commitments.theme", 2, "2"),
                                List.of("commitments.lead", 2, "xx-finance"),
                                List.of("commitments.due", 2, "2026"),
                                List.of("commitments.budget", 2, "125000.50"),
                                List.of("commitments.budgetCurrency", 2, "AZN"),
                                List.of("milestones.commitment", 1, "1.1"),
                                List.of("milestones.title", 1, "The register is open"),
                                List.of("milestones.due", 1, "2025-06-30"),
                                List.of("milestones.commitment", 2, "1.1"),
                                List.of("milestones.title", 2, "Old decisions are in it"),
                                List.of("milestones.agency", 2, "xx-council"),
                                List.of("milestones.due", 2, "2025-12-31"),
                                List.of("milestones.weight", 2, "2"),
                                List.of("milestones.commitment", 3, "2.1"),
                                List.of("milestones.title", 3, "The budget is published"),
                                List.of("milestones.due", 3, "2026-03"))
                        .stream()
                        .flatMap(List::stream)
                        .toArray());
    }
}
