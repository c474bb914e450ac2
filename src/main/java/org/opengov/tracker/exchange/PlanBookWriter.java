package org.opengov.tracker.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.opengov.tracker.exchange.sheet.SheetStyles;
import org.opengov.tracker.platform.Messages;

/**
 * Writes a plan as a workbook: a form for the plan, a sheet for each kind of part, and what a person must know to fill it
 * in. Without a plan it is the template of one. Rows are streamed, so memory does not grow with the plan.
 */
final class PlanBookWriter {

    private static final int ROWS_IN_MEMORY = 100;

    private final Messages words;
    private final Map<PlanSheet, List<Map<String, Object>>> rows;
    private final Map<String, String> facts = new LinkedHashMap<>();

    /**
     * @param book the workbook's own id, so that what was taken from it before is known
     * @param units the plan; none for a template
     */
    PlanBookWriter(String book, List<PlanUnit> units, Messages words) {
        this.words = words;
        this.rows = rows(units);
        facts.put("format", PlanBookLayout.FORMAT);
        facts.put("book", book);
        facts.put("language", words.locale().getLanguage());
        for (PlanSheet sheet : PlanSheet.values()) {
            facts.put(PlanBookLayout.SHEET + sheet, name(sheet.name()));
        }
        units.forEach(unit -> facts.put(unit.id(), unit.digest()));
    }

    /** The rows of each sheet, as a plan file tells them, each with the number of its commitment. */
    private static Map<PlanSheet, List<Map<String, Object>>> rows(List<PlanUnit> units) {
        Map<PlanSheet, List<Map<String, Object>>> rows = new EnumMap<>(PlanSheet.class);
        Object commitment = "";
        for (PlanUnit unit : units) {
            if (unit.part() == PlanPart.COMMITMENT) {
                commitment = unit.fields().get("number");
            }
            Map<String, Object> row = new LinkedHashMap<>(unit.fields());
            row.put("commitment", commitment);
            for (PlanSheet sheet : PlanSheet.values()) {
                if (sheet.part() == unit.part() && sheet != PlanSheet.FACTS) {
                    rows.computeIfAbsent(sheet, key -> new ArrayList<>()).add(row);
                }
            }
            if (unit.part() == PlanPart.PLAN) {
                rows.put(PlanSheet.FACTS, PlanBookFacts.rows(unit.fields()));
            }
        }
        return rows;
    }

    byte[] write() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SheetStyles styles = new SheetStyles(workbook);
            Map<PlanSheet, XSSFSheet> sheets = new EnumMap<>(PlanSheet.class);
            for (PlanSheet sheet : PlanSheet.values()) {
                sheets.put(sheet, workbook.createSheet(name(sheet.name())));
            }
            XSSFSheet guide = workbook.createSheet(name("GUIDE"));
            XSSFSheet hidden = workbook.createSheet(PlanBookLayout.FACTS_SHEET);
            new PlanBookGuide(guide, styles, words).write();
            new PlanBookRules(sheets, words).apply(this::lastRow);
            sheets.forEach((sheet, there) -> new PlanBookTable(sheet, styles, words).prepare(there));
            workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
            workbook.setActiveSheet(0);
            describe(workbook);
            stream(workbook, styles, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The last row that is filled in or ready to be, from 1. */
    private int lastRow(PlanSheet sheet) {
        return PlanBookLayout.FIRST_ROW
                - 1
                + rows.getOrDefault(sheet, List.of()).size()
                + PlanBookLayout.SPARE_ROWS;
    }

    private void stream(XSSFWorkbook workbook, SheetStyles styles, ByteArrayOutputStream out) throws IOException {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY, true, true)) {
            // No part is that large, and simple readers of archives stumble over it.
            streamed.setZip64Mode(Zip64Mode.Never);
            for (PlanSheet sheet : PlanSheet.values()) {
                new PlanBookTable(sheet, styles, words)
                        .write(streamed.getSheet(name(sheet.name())), rows.getOrDefault(sheet, List.of()));
            }
            writeFacts(streamed.getSheet(PlanBookLayout.FACTS_SHEET));
            streamed.write(out);
        }
    }

    private void writeFacts(Sheet sheet) {
        int number = 0;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            Row row = sheet.createRow(number++);
            row.createCell(0).setCellValue(fact.getKey());
            row.createCell(1).setCellValue(fact.getValue());
        }
    }

    private String name(String sheet) {
        return WorkbookUtil.createSafeSheetName(words.text("planbook.sheet." + sheet));
    }

    private void describe(XSSFWorkbook workbook) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        List<Map<String, Object>> plan = rows.getOrDefault(PlanSheet.PLAN, List.of());
        properties.setTitle(
                plan.isEmpty()
                        ? words.text("planbook.title.template")
                        : plan.get(0).get("title").toString());
        properties.setCreator(words.text("site.name"));
        properties.getUnderlyingProperties().setLanguageProperty(words.locale().toLanguageTag());
    }
}
