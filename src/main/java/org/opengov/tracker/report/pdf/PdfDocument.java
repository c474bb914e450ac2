package org.opengov.tracker.report.pdf;

import com.openhtmltopdf.extend.FSStream;
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
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.PageCheck;
import org.opengov.tracker.report.PageFault;
import org.opengov.tracker.report.ReportTemplates;
import org.w3c.dom.Document;

/**
 * Writes a filled page as a PDF that is accessible (PDF/UA-1) and fit for archives (PDF/A-3a) at once. Its looks are those of
 * {@code report.css}, the only file that the page may refer to.
 */
public final class PdfDocument {

    /** The stylesheet of the page. */
    public static final String STYLESHEET = "report.css";

    /** A scheme of our own: no stream of the file system or of the network can answer to it. */
    private static final String SCHEME = "report";

    static {
        // At its own level the library writes a dozen lines a report into the server's log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ReportTemplates templates;

    /** @param templates where the looks come from */
    public PdfDocument(ReportTemplates templates) {
        this.templates = templates;
    }

    /** As the other, unwatched. */
    public void write(Document page, OutputStream out) throws IOException {
        write(page, out, () -> {});
    }

    /**
     * Writes the page.
     *
     * @param sheet called before each sheet of paper is painted; what it throws ends the writing
     * @throws BrokenTemplate when the stylesheet could reach beyond itself
     */
    public void write(Document page, OutputStream out, Runnable sheet) throws IOException {
        String css = templates.text(STYLESHEET);
        List<PageFault> faults = PageCheck.stylesheet(css);
        if (!faults.isEmpty()) {
            throw new BrokenTemplate(STYLESHEET, faults.get(0).said(), null);
        }
        String only = SCHEME + ":" + STYLESHEET;
        PdfRendererBuilder pages = new PdfRendererBuilder();
        pages.withW3cDocument(page, SCHEME + ":");
        pages.useUriResolver((base, address) -> address.equals(STYLESHEET) || address.equals(only) ? only : null);
        pages.useProtocolsStreamImplementation(address -> new Styles(css), SCHEME);
        pages.useExternalResourceAccessControl(
                (address, type) -> address.equals(only), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        pages.useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE));
        pages.usePdfUaAccessibility(true);
        pages.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        pages.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        pages.usePageSupplier((document, width, height, number, overflow) -> {
            sheet.run();
            PDPage next = new PDPage(new PDRectangle(width, height));
            document.addPage(next);
            return next;
        });
        pages.toStream(out);
        try (PDDocument document = new PDDocument()) {
            PdfFonts.offer(document, pages);
            pages.usePDDocument(document);
            pages.run();
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
