package org.opengov.tracker.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.xml.sax.SAXException;

/**
 * The least that anybody needs to write the same workbook: POI, streaming, the same sheets, rows, columns and values, ready
 * in memory. No look but a bold first row, no table, no chart, no link, no height of a row.
 */
final class BareWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    private final List<BareSheet> sheets = new ArrayList<>();

    /** A sheet with its rows; a value is a text, a number, or null. */
    private record BareSheet(String name, List<Object[]> rows) {}

    /** That with the values of a workbook. */
    static BareWorkbook like(InputStream workbook)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        BareWorkbook bare = new BareWorkbook();
        try (OPCPackage parts = OPCPackage.open(workbook)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts);
            Iterator<InputStream> sheets = reader.getSheetsData();
            XSSFReader.SheetIterator named = (XSSFReader.SheetIterator) sheets;
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    bare.sheets.add(new BareSheet(named.getSheetName(), rows(sheet, texts)));
                }
            }
        }
        return bare;
    }

    private static List<Object[]> rows(InputStream sheet, ReadOnlySharedStringsTable texts) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(sheet);
        List<Object[]> rows = new ArrayList<>();
        List<Object> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                row.add(value(xml, texts));
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.add(row.toArray());
                row.clear();
            }
        }
        return rows;
    }

    /** The value of the cell that the reader has just begun. */
    private static Object value(XMLStreamReader cell, ReadOnlySharedStringsTable texts) throws XMLStreamException {
        String type = cell.getAttributeValue(null, "t");
        Object value = null;
        while (cell.next() != XMLStreamConstants.END_ELEMENT
                || !cell.getLocalName().equals("c")) {
            boolean begins = cell.isStartElement();
            if (begins && cell.getLocalName().equals("t")) {
                value = cell.getElementText();
            } else if (begins && cell.getLocalName().equals("v")) {
                value = typed(cell.getElementText(), type, texts);
            }
        }
        return value;
    }

    private static Object typed(String written, String type, ReadOnlySharedStringsTable texts) {
        if ("s".equals(type)) {
            return texts.getItemAt(Integer.parseInt(written)).getString();
        }
        return type == null || type.equals("n") ? Double.valueOf(written) : written;
    }

    /** How many cells it has. */
    long cells() {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToLong(row -> row.length)
                .sum();
    }

    void write(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            CellStyle heading = workbook.createCellStyle();
            heading.setFont(bold);
            for (BareSheet sheet : sheets) {
                write(sheet, workbook.createSheet(sheet.name()), heading);
            }
            workbook.write(out);
        }
    }

    private static void write(BareSheet from, Sheet sheet, CellStyle heading) {
        for (int index = 0; index < from.rows().size(); index++) {
            Row row = sheet.createRow(index);
            Object[] values = from.rows().get(index);
            for (int column = 0; column < values.length; column++) {
                Cell cell = row.createCell(column);
                if (values[column] instanceof Double number) {
                    cell.setCellValue(number);
                } else if (values[column] != null) {
                    cell.setCellValue((String) values[column]);
                }
                if (index == 0) {
                    cell.setCellStyle(heading);
                }
            }
        }
    }
}
