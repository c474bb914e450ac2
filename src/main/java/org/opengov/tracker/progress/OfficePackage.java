package org.opengov.tracker.progress;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Tells office documents from other packages by the list of parts that each of them has to hold, read as office programs
 * read it: from the package's end. Nothing else of it is unpacked.
 */
final class OfficePackage {

    private static final ContentType OTHER = new ContentType("application/zip", false);
    private static final ContentType PROGRAM = new ContentType("application/zip", true);

    private static final int MOST_PARTS = 20_000;
    private static final int LONGEST_LIST = 1_000_000;
    private static final int LONGEST_TYPE = 200;

    private static final String LIST = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final Pattern MACROS =
            Pattern.compile("(?i).*(?:vbaProject|vbaData|macroEnabled|macrosheet|activeX).*|(?:Basic|Scripts)/.+");
    private static final Pattern OPEN_XML =
            Pattern.compile("(application/vnd\\.openxmlformats-officedocument\\.[\\w.]+)\\.main\\+xml");
    private static final Pattern OPEN_DOCUMENT = Pattern.compile("application/vnd\\.oasis\\.opendocument\\.[\\w.-]+");

    private OfficePackage() {}

    static ContentType typeOf(byte[] content) {
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> all = Collections.list(parts.getEntries());
            boolean whole = parts.getFirstLocalFileHeaderOffset() == 0
                    && all.size() <= MOST_PARTS
                    && all.stream().map(ZipArchiveEntry::getName).distinct().count() == all.size();
            if (!whole) {
                return ContentType.UNKNOWN;
            }
            if (all.stream().anyMatch(part -> isProgram(part.getName()))) {
                return PROGRAM;
            }
            return parts.getEntry(LIST) == null ? openDocument(parts) : openXml(parts);
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            return ContentType.UNKNOWN;
        }
    }

    private static ContentType openDocument(ZipFile parts) throws IOException {
        ZipArchiveEntry told = parts.getEntry(OPEN_DOCUMENT_TYPE);
        String type = told == null ? "" : new String(read(parts, told, LONGEST_TYPE), US_ASCII);
        return OPEN_DOCUMENT.matcher(type).matches() && parts.getEntry("content.xml") != null
                ? new ContentType(type, false)
                : OTHER;
    }

    private static ContentType openXml(ZipFile parts) throws IOException, XMLStreamException {
        Map<String, String> types = typesByPart(read(parts, parts.getEntry(LIST), LONGEST_LIST));
        if (types.values().stream().anyMatch(OfficePackage::isProgram)) {
            return PROGRAM;
        }
        List<ContentType> documents = types.entrySet().stream()
                .filter(part -> parts.getEntry(part.getKey()) != null)
                .map(part -> OPEN_XML.matcher(part.getValue()))
                .filter(java.util.regex.Matcher::matches)
                .map(type -> new ContentType(type.group(1), false))
                .toList();
        return documents.size() == 1 ? documents.get(0) : OTHER;
    }

    /** The types of single parts by their names, and those of extensions, which name no part. */
    private static Map<String, String> typesByPart(byte[] list) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> types = new HashMap<>();
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(list));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String type = reader.getAttributeValue(null, "ContentType");
                String part = reader.getAttributeValue(null, "PartName");
                if (type != null) {
                    types.put(part == null ? "*" + type : part.replaceFirst("^/", ""), type);
                }
            }
        }
        return types;
    }

    private static boolean isProgram(String nameOrType) {
        return MACROS.matcher(nameOrType).matches();
    }

    private static byte[] read(ZipFile parts, ZipArchiveEntry part, int most) throws IOException {
        try (InputStream content = parts.getInputStream(part)) {
            byte[] read = content.readNBytes(most + 1);
            if (read.length > most) {
                throw new IOException(part.getName() + " is longer than " + most);
            }
            return read;
        }
    }
}
