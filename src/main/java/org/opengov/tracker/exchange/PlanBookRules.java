package org.opengov.tracker.exchange;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.exchange.sheet.SheetStyles;
import org.opengov.tracker.platform.Messages;

/**
 * What the sheets themselves say while somebody fills them in: what a cell chooses from, and red where something is
 * missing. It only helps; what counts is held against the rules when the workbook is handed in.
 */
final class PlanBookRules {

    private static final int LONGEST_TITLE = 32;

    private final Map<PlanSheet, XSSFSheet> sheets;
    private final Messages words;

    PlanBookRules(Map<PlanSheet, XSSFSheet> sheets, Messages words) {
        this.sheets = sheets;
        this.words = words;
    }

    /** @param lastRow the last row of each sheet that is filled in or ready to be, from 1 */
    void apply(ToIntFunction<PlanSheet> lastRow) {
        for (PlanSheet sheet : sheets.keySet()) {
            int place = 0;
            for (PlanColumn column : sheet.columns()) {
                CellRangeAddress cells = sheet.isForm()
                        ? new CellRangeAddress(
                                PlanBookLayout.HEAD_ROW - 1 + place,
                                PlanBookLayout.HEAD_ROW - 1 + place,
                                PlanBookLayout.FORM_VALUE,
                                PlanBookLayout.FORM_VALUE)
                        : new CellRangeAddress(
                                PlanBookLayout.FIRST_ROW - 1, lastRow.applyAsInt(sheet) - 1, place, place);
                validate(sheet, column, cells, lastRow);
                if (column.needed()) {
                    redden(sheet, cells);
                }
                place++;
            }
        }
    }

    private void validate(
            PlanSheet sheet, PlanColumn column, CellRangeAddress cells, ToIntFunction<PlanSheet> lastRow) {
        DataValidationHelper helper = sheets.get(sheet).getDataValidationHelper();
        DataValidationConstraint constraint = switch (column.kind()) {
            case CHOICE -> helper.createFormulaListConstraint(PlanBookGuide.list(column.scale()));
            case YES_NO -> helper.createFormulaListConstraint(PlanBookGuide.YES_NO);
            case AGENCY -> helper.createFormulaListConstraint(first(PlanSheet.AGENCIES, lastRow));
            case THEME -> helper.createFormulaListConstraint(first(PlanSheet.THEMES, lastRow));
            case COMMITMENT -> helper.createFormulaListConstraint(first(PlanSheet.COMMITMENTS, lastRow));
            case DAY -> helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2100,12,31)", null);
            case WHOLE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "1", "1000");
            case AMOUNT -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            default -> null;
        };
        if (constraint == null) {
            return;
        }
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        String name = words.text(column.label());
        validation.createErrorBox(
                name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE - 1) + "…" : name,
                words.text("planbook.stop." + column.kind()));
        // A theme or an agency may be typed before its own row is.
        validation.setErrorStyle(
                column.kind() == PlanColumn.Kind.CHOICE || column.kind() == PlanColumn.Kind.YES_NO
                        ? DataValidation.ErrorStyle.STOP
                        : DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        sheets.get(sheet).addValidationData(validation);
    }

    /** The first column of a sheet, from which others choose. */
    private String first(PlanSheet sheet, ToIntFunction<PlanSheet> lastRow) {
        CellReference from =
                new CellReference(sheets.get(sheet).getSheetName(), PlanBookLayout.FIRST_ROW - 1, 0, true, true);
        return from.formatAsString() + ":$A$" + lastRow.applyAsInt(sheet);
    }

    /** What every row needs turns red while the rest of its row says something and it does not. */
    private void redden(PlanSheet sheet, CellRangeAddress cells) {
        String cell = "$" + CellReference.convertNumToColString(cells.getFirstColumn()) + (cells.getFirstRow() + 1);
        String last = CellReference.convertNumToColString(sheet.columns().size() - 1);
        int row = cells.getFirstRow() + 1;
        String started = sheet.isForm() ? "TRUE" : "COUNTA($A" + row + ":$" + last + row + ")>0";
        SheetConditionalFormatting formatting = sheets.get(sheet).getSheetConditionalFormatting();
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule("AND(LEN(TRIM(" + cell + "))=0," + started + ")");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(SheetStyles.colour(SheetStyles.ALARM_PAPER));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
