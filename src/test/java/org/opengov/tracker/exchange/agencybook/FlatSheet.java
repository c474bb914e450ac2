package org.opengov.tracker.exchange.agencybook;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A workbook as LibreOffice keeps it in one XML file, in which a cell can be filled in. */
final class FlatSheet {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String REPEATED = "number-columns-repeated";

    private final Document document;

    FlatSheet(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        document = factory.newDocumentBuilder().parse(file.toFile());
    }

    /** Fills in a cell of the row whose first cell says this. */
    void type(String first, int column, String text) {
        Element cell = cell(row(first), column);
        while (cell.hasChildNodes()) {
            cell.removeChild(cell.getFirstChild());
        }
        cell.setAttributeNS(OFFICE, "office:value-type", "string");
        Element paragraph = document.createElementNS(TEXT, "text:p");
        paragraph.setTextContent(text);
        cell.appendChild(paragraph);
    }

    void save(Path file) throws Exception {
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(file.toFile()));
    }

    private Element row(String first) {
        NodeList rows = document.getElementsByTagNameNS(TABLE, "table-row");
        for (int index = 0; index < rows.getLength(); index++) {
            Element row = (Element) rows.item(index);
            if (cell(row, 0).getTextContent().strip().equals(first)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + first);
    }

    /** The cell, put apart where one stands for several alike. */
    private static Element cell(Element row, int column) {
        int passed = 0;
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element cell)) {
                continue;
            }
            String told = cell.getAttributeNS(TABLE, REPEATED);
            int count = told.isEmpty() ? 1 : Integer.parseInt(told);
            if (passed + count > column) {
                return apart(cell, column - passed, count);
            }
            passed += count;
        }
        throw new AssertionError("no column " + column);
    }

    private static Element apart(Element cell, int before, int count) {
        if (count == 1) {
            return cell;
        }
        Element alone = (Element) cell.cloneNode(true);
        alone.removeAttributeNS(TABLE, REPEATED);
        if (before > 0) {
            Element earlier = (Element) cell.cloneNode(true);
            earlier.setAttributeNS(TABLE, "table:" + REPEATED, String.valueOf(before));
            cell.getParentNode().insertBefore(earlier, cell);
        }
        cell.getParentNode().insertBefore(alone, cell);
        if (count - before - 1 > 0) {
            cell.setAttributeNS(TABLE, "table:" + REPEATED, String.valueOf(count - before - 1));
        } else {
            cell.getParentNode().removeChild(cell);
        }
        return alone;
    }
}
