package org.opengov.tracker.exchange.agencybook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.opengov.tracker.exchange.agencybook.SheetCells.RawRow;
import org.opengov.tracker.platform.RuleBroken;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a workbook from its stream, sheet by sheet, and refuses whatever is not laid out as the product laid it out. No
 * formula is computed, no style is asked, no entity is resolved.
 */
final class BookReader {

    /** What the hidden sheet of facts holds besides one row for each milestone. */
    private static final int OTHER_FACTS = 20;

    private static final int FACT_COLUMNS = 5;
    private static final double LEAST_RATIO = 0.0005;

    static {
        // The gate has bounded what a file unpacks to; many rows alike may be packed tighter than the library expects.
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    }

    private final Gate gate;

    BookReader(long mostBytes) {
        this.gate = new Gate(mostBytes);
    }

    /** @throws RuleBroken when the file as a whole cannot be taken; says why and what to do */
    ReadBook read(byte[] file) {
        gate.check(file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            return read(parts);
        } catch (RuleBroken refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw Unreadable.because("damaged");
        }
    }

    private static ReadBook read(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(parts);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
        WorkbookPart workbook = new WorkbookPart();
        parse(reader.getWorkbookData(), workbook);
        String factsSheet = workbook.sheets.get(Layout.FACTS_SHEET);
        if (factsSheet == null) {
            throw Unreadable.because("foreign");
        }
        SheetCells hidden = new SheetCells(strings, Layout.MOST_ROWS + OTHER_FACTS, FACT_COLUMNS);
        parse(reader.getSheet(factsSheet), hidden);
        BookFacts facts = BookFacts.of(hidden.rows().stream()
                .map(row ->
                        row.cells().values().stream().map(RawCell::canonical).toList())
                .toList());
        if (!facts.format().equals(Layout.FORMAT)) {
            throw Unreadable.because(facts.format().isEmpty() ? "foreign" : "format");
        }
        String sheet = workbook.sheets.get(facts.sheet());
        if (sheet == null) {
            throw Unreadable.because("renamed", facts.sheet());
        }
        SheetCells cells = new SheetCells(strings, Layout.FIRST_ROW - 1 + Layout.MOST_ROWS, Column.values().length);
        parse(reader.getSheet(sheet), cells);
        requireColumns(cells.rows());
        return new ReadBook(
                facts,
                workbook.from1904,
                cells.rows().stream()
                        .filter(row -> row.number() >= Layout.FIRST_ROW)
                        .toList());
    }

    private static void requireColumns(List<RawRow> rows) {
        RawRow keys = rows.stream()
                .filter(row -> row.number() == Layout.KEY_ROW)
                .findFirst()
                .orElseThrow(() -> Unreadable.because("moved", Column.MILESTONE.cell(Layout.KEY_ROW)));
        for (Column column : Column.values()) {
            if (!keys.cell(column.ordinal()).text().equals(column.key())) {
                throw Unreadable.because("moved", column.cell(Layout.HEAD_ROW));
            }
        }
    }

    private static void parse(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream stream = part) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(stream));
        }
    }

    /** The names of the sheets, with the ids of their parts, and from when days are counted. */
    private static final class WorkbookPart extends DefaultHandler {

        private final Map<String, String> sheets = new HashMap<>();
        private boolean from1904;

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            if (name.equals("sheet")) {
                sheets.put(attributes.getValue("name"), relation(attributes));
            } else if (name.equals("workbookPr")) {
                String told = attributes.getValue("date1904");
                from1904 = "1".equals(told) || "true".equals(told);
            }
        }

        private static String relation(Attributes attributes) {
            for (int index = 0; index < attributes.getLength(); index++) {
                if (attributes.getLocalName(index).equals("id")) {
                    return attributes.getValue(index);
                }
            }
            return "";
        }
    }
}
