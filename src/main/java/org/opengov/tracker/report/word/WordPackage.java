package org.opengov.tracker.report.word;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.opengov.tracker.report.BrokenTemplate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.w3c.dom.Element;

/**
 * The document as a package of parts: everything of the template but its text, and what the page brings. Its text is written
 * straight into the file and never held.
 */
final class WordPackage implements AutoCloseable {

    /** Every file of the same page is the same to the byte, whenever it is made: the first moment that a zip knows. */
    private static final long NO_TIME = 315_532_800_000L;

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final XWPFDocument document;
    private final Map<String, String> links = new HashMap<>();
    private final Map<Element, String> relations = new IdentityHashMap<>();
    private final Map<Element, BigInteger> lists = new IdentityHashMap<>();
    private final Map<String, Consumer<OutputStream>> written = new LinkedHashMap<>();

    /** @param name of the template, for messages */
    WordPackage(InputStream template, String name) throws IOException {
        this.name = name;
        try {
            document = new XWPFDocument(template);
            refuseWhatReachesOut();
        } catch (POIXMLException | OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw new BrokenTemplate(name, "it is no Word document (" + broken.getMessage() + ")", broken);
        }
        if (!document.getDocument().getBody().isSetSectPr()) {
            document.getDocument().getBody().addNewSectPr();
        }
    }

    /** A template gives looks; one that runs something or fetches something is not used. */
    private void refuseWhatReachesOut() throws OpenXML4JException {
        for (PackagePart part : document.getPackage().getParts()) {
            if (part.getContentType().contains("macroEnabled")
                    || part.getContentType().contains("vbaProject")
                    || part.getContentType().contains("oleObject")
                    || part.getContentType().contains("activeX")) {
                throw new BrokenTemplate(name, "it holds a program (" + part.getPartName() + ")", null);
            }
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.EXTERNAL
                        && !relation.getRelationshipType().equals(XWPFRelation.HYPERLINK.getRelation())) {
                    throw new BrokenTemplate(
                            name, "it fetches something from elsewhere (" + part.getPartName() + ")", null);
                }
            }
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** Makes the parts that the page's text will point to. */
    void take(PageIndex index) throws IOException {
        for (String address : index.addresses()) {
            links.put(
                    address,
                    document.getPackagePart()
                            .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
                            .getId());
        }
        for (Element picture : index.pictures()) {
            WordPicture.add(document, picture).ifPresent(id -> relations.put(picture, id));
        }
        for (Element chart : index.charts()) {
            WordChart.add(document, chart).ifPresent(id -> relations.put(chart, id));
        }
        WordLists numbering = new WordLists(document);
        index.numbered().forEach(list -> lists.put(list, numbering.anew()));
    }

    /** The relation that an address outside is reached by, or none. */
    String link(String address) {
        return links.get(address);
    }

    /** The relation of the picture or chart that an element became, or none. */
    String relation(Element element) {
        return relations.get(element);
    }

    /** The number that a list of bullets or a numbered list counts under. */
    BigInteger list(Element element) {
        return lists.getOrDefault(element, WordLists.BULLETS);
    }

    /** The width between the margins, in twentieths of a point. */
    int width() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return 9_638;
        }
        return new BigInteger(section.getPgSz().xgetW().getStringValue()).intValue()
                - new BigInteger(section.getPgMar().xgetLeft().getStringValue()).intValue()
                - new BigInteger(section.getPgMar().xgetRight().getStringValue()).intValue();
    }

    /** Head and foot of every page but the first; those that the template brings itself stay. */
    void margins(Consumer<OutputStream> head, Consumer<OutputStream> foot) {
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        if (policy.getDefaultHeader() == null) {
            written.put(entry(document.createHeader(HeaderFooterType.DEFAULT).getPackagePart()), head);
        }
        if (policy.getDefaultFooter() == null) {
            written.put(entry(document.createFooter(HeaderFooterType.DEFAULT).getPackagePart()), foot);
        }
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    /** Size of the paper, margins, head and foot, as they end the text. */
    CTSectPr section() {
        return document.getDocument().getBody().getSectPr();
    }

    /** Writes the file; what was given to be written takes the place of what the template held. */
    void write(Consumer<OutputStream> text, OutputStream out) throws IOException {
        written.put(entry(document.getPackagePart()), text);
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        while (!document.getBodyElements().isEmpty()) {
            document.removeBodyElement(document.getBodyElements().size() - 1);
        }
        document.write(parts);
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(parts.toByteArray()))) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTime(NO_TIME);
                zip.putNextEntry(copy);
                if (written.containsKey(part.getName())) {
                    OutputStream buffer = new BufferedOutputStream(zip, BUFFER);
                    written.get(part.getName()).accept(buffer);
                    buffer.flush();
                } else {
                    from.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static String entry(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
