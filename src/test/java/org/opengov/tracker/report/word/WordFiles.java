package org.opengov.tracker.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.opengov.tracker.report.ReportTemplates;
import org.opengov.tracker.report.XhtmlPage;
import org.w3c.dom.Document;

/** Word documents for tests, and what is in them. */
final class WordFiles {

    private WordFiles() {}

    static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title></head><body>" + body
                + "</body></html>";
    }

    static Document parse(String page) {
        return XhtmlPage.parse(page, "status-report.html");
    }

    static byte[] docx(String page) throws IOException {
        return write(parse(page), ReportTemplates.ofProduct());
    }

    static byte[] write(Document page, ReportTemplates templates) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordDocument(templates).write(page, out);
        return out.toByteArray();
    }

    /** A part of the document as it is written. */
    static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("there is no " + name);
    }

    static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
