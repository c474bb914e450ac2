package org.opengov.tracker.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.opengov.tracker.exchange.sheet.SheetCells.RawRow;
import org.opengov.tracker.platform.RuleBroken;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook that somebody handed in, read from its stream sheet by sheet. No formula is computed, no style is asked, no
 * entity is resolved.
 */
public final class StreamedBook {

    private static final double LEAST_RATIO = 0.0005;

    static {
        // The gate has bounded what a file unpacks to; many rows alike may be packed tighter than the library expects.
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    }

    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable strings;
    private final WorkbookPart workbook = new WorkbookPart();

    private StreamedBook(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        this.reader = new XSSFReader(parts);
        this.strings = new ReadOnlySharedStringsTable(parts, false);
        parse(reader.getWorkbookData(), workbook);
    }

    /**
     * Opens a workbook, reads what is wanted of it, and closes it.
     *
     * @param mostBytes larger files are refused unread
     * @throws RuleBroken when the file as a whole cannot be taken; says why and what to do
     */
    public static <T> T read(byte[] file, long mostBytes, Function<StreamedBook, T> reading) {
        new Gate(mostBytes).check(file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            return reading.apply(new StreamedBook(parts));
        } catch (RuleBroken refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw Unreadable.because("damaged");
        }
    }

    /** The names of the sheets, in their order. */
    public List<String> sheets() {
        return List.copyOf(workbook.sheets.keySet());
    }

    /** Whether days are counted from 1904, as old spreadsheet programs did. */
    public boolean from1904() {
        return workbook.from1904;
    }

    /**
     * The rows of a sheet that say something.
     *
     * @param cleaning what is done to every text
     * @throws RuleBroken when it goes further than it may
     */
    public List<RawRow> rows(String sheet, SheetCells.Size size, UnaryOperator<String> cleaning) {
        SheetCells cells = new SheetCells(strings, size, cleaning);
        try {
            parse(reader.getSheet(workbook.sheets.get(sheet)), cells);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException broken) {
            throw Unreadable.because("damaged");
        }
        return cells.rows();
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

        private final Map<String, String> sheets = new LinkedHashMap<>();
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
