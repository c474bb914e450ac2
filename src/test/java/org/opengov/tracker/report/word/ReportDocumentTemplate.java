package org.opengov.tracker.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes {@code reports/templates/report.docx} anew. The file is what counts: a coordinator restyles it in Word, and this
 * program is needed only to start over.
 */
final class ReportDocumentTemplate {

    private static final Path FILE = Path.of("reports/templates", WordDocument.TEMPLATE);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final long NO_TIME = 315_532_800_000L;

    private ReportDocumentTemplate() {}

    /** Run from the folder of the project. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(FILE)) {
            write(out);
        }
    }

    static void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", types());
        part(
                zip,
                "_rels/.rels",
                relations(
                        OFFICE + "officeDocument",
                        "word/document.xml",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml"));
        part(
                zip,
                "word/_rels/document.xml.rels",
                relations(
                        OFFICE + "styles",
                        "styles.xml",
                        OFFICE + "settings",
                        "settings.xml",
                        OFFICE + "numbering",
                        "numbering.xml",
                        OFFICE + "fontTable",
                        "fontTable.xml"));
        part(zip, "docProps/core.xml", core());
        part(zip, "word/document.xml", document());
        part(zip, "word/styles.xml", "<w:styles" + W + ">" + ReportDocumentStyles.all() + "</w:styles>");
        part(zip, "word/settings.xml", settings());
        part(zip, "word/numbering.xml", numbering());
        part(zip, "word/fontTable.xml", fonts());
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        String[][] parts = {
            {"document", "document.main"},
            {"styles", "styles"},
            {"settings", "settings"},
            {"numbering", "numbering"},
            {"fontTable", "fontTable"}
        };
        for (String[] part : parts) {
            types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                    .formatted(part[0], TYPES, part[1]));
        }
        return types.append("</Types>").toString();
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int index = 0; index < typesAndTargets.length; index += 2) {
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>"
                    .formatted(index / 2 + 1, typesAndTargets[index], typesAndTargets[index + 1]));
        }
        return relations.append("</Relationships>").toString();
    }

    private static String core() {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Styles of the reports</dc:title></cp:coreProperties>";
    }

    /** A4 with the margins of the PDF. */
    private static String document() {
        return "<w:document" + W + "><w:body><w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t>"
                + "The styles of this document are those of the reports. Its text is not used."
                + "</w:t></w:r></w:p><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1474\" w:right=\"1134\" w:bottom=\"1304\" w:left=\"1134\" w:header=\"680\" w:footer=\"624\" w:gutter=\"0\"/>"
                + "<w:titlePg/></w:sectPr></w:body></w:document>";
    }

    /** Breaks words at the end of a line, and is of today's Word, which else opens it as a file of long ago. */
    private static String settings() {
        return "<w:settings" + W + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
                + "<w:autoHyphenation/><w:consecutiveHyphenLimit w:val=\"2\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>";
    }

    private static String numbering() {
        return "<w:numbering" + W + ">" + list(1, "bullet", "•") + list(2, "decimal", "%1.")
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>";
    }

    private static String list(int number, String format, String text) {
        StringBuilder list =
                new StringBuilder("<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
                        .formatted(number));
        for (int level = 0; level < 4; level++) {
            list.append(("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>"
                            + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"%d\" w:hanging=\"340\"/></w:pPr></w:lvl>")
                    .formatted(level, format, text.replace("%1", "%" + (level + 1)), 340 * (level + 1)));
        }
        return list.append("</w:abstractNum>").toString();
    }

    /** Where a machine lacks a font, the one it may take instead. */
    private static String fonts() {
        return "<w:fonts" + W + ">"
                + "<w:font w:name=\"Arial\"><w:altName w:val=\"Liberation Sans\"/><w:family w:val=\"swiss\"/></w:font>"
                + "<w:font w:name=\"Segoe UI Symbol\"><w:altName w:val=\"DejaVu Sans\"/><w:family w:val=\"swiss\"/></w:font>"
                + "</w:fonts>";
    }
}
