package org.opengov.tracker.exchange.agencybook;

import static org.opengov.tracker.exchange.agencybook.Column.CHALLENGES;
import static org.opengov.tracker.exchange.agencybook.Column.COMPLETED_ON;
import static org.opengov.tracker.exchange.agencybook.Column.COMPLETION;
import static org.opengov.tracker.exchange.agencybook.Column.CURRENCY;
import static org.opengov.tracker.exchange.agencybook.Column.DUE_DAY;
import static org.opengov.tracker.exchange.agencybook.Column.HAND_IN;
import static org.opengov.tracker.exchange.agencybook.Column.LAST_COMPLETION;
import static org.opengov.tracker.exchange.agencybook.Column.LINK_1;
import static org.opengov.tracker.exchange.agencybook.Column.LINK_2;
import static org.opengov.tracker.exchange.agencybook.Column.NIL_REASON;
import static org.opengov.tracker.exchange.agencybook.Column.OTHER_EVIDENCE;
import static org.opengov.tracker.exchange.agencybook.Column.SPENT;
import static org.opengov.tracker.exchange.agencybook.Column.STEP_BACK_REASON;

import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.ProgressDraft;

/**
 * What the sheet itself says while somebody fills it in: what a cell may hold, what it is for, and red where a rule is
 * broken. It only helps; what counts is held against the rules when the workbook is handed in.
 */
final class BookRules {

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TEXT = 255;

    private final XSSFSheet sheet;
    private final Messages words;
    private final int last;

    /** @param last the last row that is filled in, from 1 */
    BookRules(XSSFSheet sheet, int last, Messages words) {
        this.sheet = sheet;
        this.last = last;
        this.words = words;
    }

    void apply() {
        Column.open().forEach(this::validate);
        reds().forEach(this::redden);
    }

    private void validate(Column column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                constraint(column, helper),
                new CellRangeAddressList(Layout.FIRST_ROW - 1, last - 1, column.ordinal(), column.ordinal()));
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        String name = words.text("agencybook.column." + column.key());
        validation.createPromptBox(
                shortened(name, LONGEST_TITLE), shortened(words.text("agencybook.help." + column.key()), LONGEST_TEXT));
        validation.setShowPromptBox(true);
        validation.createErrorBox(
                shortened(name, LONGEST_TITLE),
                shortened(
                        words.text("agencybook.stop." + column.kind().name().toLowerCase(java.util.Locale.ROOT)),
                        LONGEST_TEXT));
        validation.setErrorStyle(
                column == CURRENCY ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static DataValidationConstraint constraint(Column column, DataValidationHelper helper) {
        return switch (column.kind()) {
            case DEGREE -> helper.createFormulaListConstraint(GuideSheets.DEGREES);
            case YES_NO -> helper.createFormulaListConstraint(GuideSheets.YES_NO);
            case CURRENCY_CODE -> helper.createFormulaListConstraint(GuideSheets.CURRENCIES);
            case DAY -> helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1990,1,1)", "TODAY()", null);
            case AMOUNT -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            default ->
                helper.createTextLengthConstraint(
                        OperatorType.LESS_OR_EQUAL, String.valueOf(ProgressDraft.LONGEST), null);
        };
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** When a column's cell turns red, by formulas that begin at the first row. */
    private Map<Column, String> reds() {
        String handIn = at(HAND_IN) + "=\"" + words.text("agencybook.word.yes") + "\"";
        String said =
                "COUNTA(" + at(COMPLETED_ON) + ":" + at(STEP_BACK_REASON) + "," + at(LINK_1) + ":" + at(SPENT) + ")>0";
        String both = and(blank(NIL_REASON, false), blank(COMPLETION, false));
        String delayed =
                or(is(Completion.NOT_STARTED), is(Completion.LIMITED), and(is(Completion.SUBSTANTIAL), overdue()));
        return Map.of(
                COMPLETION,
                or(and(handIn, blank(COMPLETION, true), blank(NIL_REASON, true), said), both),
                COMPLETED_ON,
                or(and(handIn, is(Completion.COMPLETE), blank(COMPLETED_ON, true)), wrongDay()),
                CHALLENGES,
                and(handIn, blank(CHALLENGES, true), delayed),
                STEP_BACK_REASON,
                and(handIn, blank(STEP_BACK_REASON, true), blank(COMPLETION, false), lower()),
                NIL_REASON,
                both,
                LINK_1,
                or(and(handIn, is(Completion.COMPLETE), unproven()), noAddress(LINK_1)),
                LINK_2,
                noAddress(LINK_2),
                SPENT,
                and(blank(SPENT, false), or("NOT(ISNUMBER(" + at(SPENT) + "))", at(SPENT) + "<0")),
                CURRENCY,
                and(blank(SPENT, false), blank(CURRENCY, true)));
    }

    private static String wrongDay() {
        String noDay = "NOT(ISNUMBER(" + at(COMPLETED_ON) + "))";
        return and(
                blank(COMPLETED_ON, false),
                or(noDay, at(COMPLETED_ON) + ">TODAY()", "NOT(" + is(Completion.COMPLETE) + ")"));
    }

    private static String unproven() {
        return and(blank(LINK_1, true), blank(LINK_2, true), at(OTHER_EVIDENCE) + "=0");
    }

    private static String overdue() {
        return and("ISNUMBER(" + at(DUE_DAY) + ")", "TODAY()>" + at(DUE_DAY));
    }

    private static String lower() {
        String scale = "\"" + Completion.NOT_STARTED.mark() + Completion.LIMITED.mark() + Completion.SUBSTANTIAL.mark()
                + Completion.COMPLETE.mark() + "\"";
        return "IFERROR(FIND(LEFT(" + at(COMPLETION) + ",1)," + scale + ")<FIND(LEFT(" + at(LAST_COMPLETION) + ",1),"
                + scale + "),FALSE)";
    }

    private static String noAddress(Column column) {
        return and(blank(column, false), "LEFT(" + at(column) + ",4)<>\"http\"");
    }

    private static String is(Completion degree) {
        return "LEFT(" + at(COMPLETION) + ",1)=\"" + degree.mark() + "\"";
    }

    private static String blank(Column column, boolean blank) {
        return "LEN(TRIM(" + at(column) + "))" + (blank ? "=0" : ">0");
    }

    private static String at(Column column) {
        return "$" + column.cell(Layout.FIRST_ROW);
    }

    private static String and(String... conditions) {
        return "AND(" + String.join(",", conditions) + ")";
    }

    private static String or(String... conditions) {
        return "OR(" + String.join(",", conditions) + ")";
    }

    private void redden(Column column, String when) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(when);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(BookStyles.colour(BookStyles.ALARM_PAPER));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(BookStyles.colour(BookStyles.ALARM));
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {
                    new CellRangeAddress(Layout.FIRST_ROW - 1, last - 1, column.ordinal(), column.ordinal())
                },
                rule);
    }
}
