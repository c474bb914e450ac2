package org.opengov.tracker.report.workbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a sheet looks like on paper: the area that is printed and the margins' texts. */
final class WorkbookPage {

    private static final int LONGEST = 180;

    private final XSSFSheet sheet;

    WorkbookPage(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Lets the printed area reach as far down as the rows do; without one in the template all is printed.
     *
     * @param moved where the last row of something in the template comes to stand
     */
    void fitPrintArea(IntUnaryOperator moved) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        String area = sheet.getWorkbook().getPrintArea(index);
        if (area != null) {
            CellRangeAddress printed = CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1));
            sheet.getWorkbook()
                    .setPrintArea(
                            index,
                            printed.getFirstColumn(),
                            printed.getLastColumn(),
                            printed.getFirstRow(),
                            moved.applyAsInt(printed.getLastRow()));
        }
    }

    void fillMargins(WorkbookFields fields, WorkbookCells cells) {
        for (HeaderFooter margin : List.of(sheet.getHeader(), sheet.getFooter())) {
            fillMargin(margin.getLeft(), margin::setLeft, fields, cells);
            fillMargin(margin.getCenter(), margin::setCenter, fields, cells);
            fillMargin(margin.getRight(), margin::setRight, fields, cells);
        }
    }

    private void fillMargin(String text, Consumer<String> set, WorkbookFields fields, WorkbookCells cells) {
        CellText margin = new CellText("sheet " + sheet.getSheetName() + ", header or footer", text);
        if (!margin.names().isEmpty()) {
            set.accept(shortened(cells.say(margin.fill(name -> value(margin, name, fields, cells), cells::say))));
        }
    }

    /** Excel refuses a file whose header or footer has more than 255 characters in all. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).replaceFirst("&+$", "") + "…";
    }

    /** In a page's margin an ampersand starts a code, such as the page's number; one in a value is doubled. */
    private static String value(CellText margin, String name, WorkbookFields fields, WorkbookCells cells) {
        String value = cells.say(fields.value(name).orElseThrow(() -> margin.refuse(name, "does not exist")));
        return name.startsWith(WorkbookFields.TEXT) ? value : value.replace("&", "&&");
    }
}
