package org.opengov.tracker.report.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.ReportTemplates;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Sets a page of XHTML as a PDF that is accessible (PDF/UA-1) and fit for archives (PDF/A-3a) at once. */
final class PdfPages {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String TEXT = "Liberation Sans";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String MARKS = "DejaVu Sans";

    /** What the library takes where a stylesheet names no font that we have; without it such text would vanish. */
    private static final String FALLBACK = "Serif";

    /** A scheme of our own: no stream of the file system or of the network can answer to it. */
    private static final String SCHEME = "report";

    static {
        // At its own level the library writes a dozen lines a report into the server's log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ReportTemplates templates;

    PdfPages(ReportTemplates templates) {
        this.templates = templates;
    }

    /**
     * Sets the page.
     *
     * @param template name of the template it was filled from, for messages
     * @param stylesheet name of the only file that the page may refer to
     */
    void write(String page, String template, String stylesheet, OutputStream out) throws IOException {
        String only = SCHEME + ":" + stylesheet;
        PdfRendererBuilder pages = new PdfRendererBuilder();
        pages.withW3cDocument(parse(page, template), SCHEME + ":");
        pages.useUriResolver((base, address) -> address.equals(stylesheet) || address.equals(only) ? only : null);
        pages.useProtocolsStreamImplementation(address -> new Styles(templates.text(stylesheet)), SCHEME);
        pages.useExternalResourceAccessControl(
                (address, type) -> address.equals(only), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts(pages);
        pages.useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE));
        pages.usePdfUaAccessibility(true);
        pages.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        pages.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        pages.toStream(out);
        pages.run();
    }

    private static void fonts(PdfRendererBuilder pages) {
        for (String family : List.of(TEXT, FALLBACK)) {
            pages.useFont(() -> font("LiberationSans-Regular"), family, NORMAL, FontStyle.NORMAL, true);
            pages.useFont(() -> font("LiberationSans-Bold"), family, BOLD, FontStyle.NORMAL, true);
            pages.useFont(() -> font("LiberationSans-Italic"), family, NORMAL, FontStyle.ITALIC, true);
        }
        pages.useFont(() -> font("DejaVuSans"), MARKS, NORMAL, FontStyle.NORMAL, true);
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(
                PdfPages.class.getClassLoader().getResourceAsStream("reports/fonts/" + name + ".ttf"),
                () -> "the build left out the font " + name);
    }

    /** Without document types, hence without entities that could name a file. */
    private static Document parse(String page, String template) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Document parsed = builder.parse(new InputSource(new StringReader(page)));
            if (!XHTML.equals(parsed.getDocumentElement().getNamespaceURI())) {
                throw new BrokenTemplate(template, "its root is not <html xmlns=\"" + XHTML + "\">", null);
            }
            return parsed;
        } catch (SAXParseException broken) {
            throw new BrokenTemplate(template, broken.getMessage() + " (line " + broken.getLineNumber() + ")", broken);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new BrokenTemplate(template, broken.getMessage(), broken);
        }
    }

    /** The parser's own handler would print to the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException ignored) {
            // A warning leaves the page as it is.
        }

        @Override
        public void error(SAXParseException broken) throws SAXException {
            throw broken;
        }

        @Override
        public void fatalError(SAXParseException broken) throws SAXException {
            throw broken;
        }
    }

    private record Styles(String css) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(css.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Reader getReader() {
            return new StringReader(css);
        }
    }
}
