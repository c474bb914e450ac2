package org.opengov.tracker.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces that a PDF embeds. Their ligatures are left alone: PDFBox looks for them in every run of text with expressions that
 * it compiles anew each time, which took half the time of a report.
 */
final class PdfFonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String TEXT = "Liberation Sans";
    private static final String MARKS = "DejaVu Sans";

    /** What the library takes where a stylesheet names no font that we have; without it such text would vanish. */
    private static final String FALLBACK = "Serif";

    private PdfFonts() {}

    /** Reads the typefaces into a document and offers them to the page under the names that stylesheets use. */
    static void offer(PDDocument document, PdfRendererBuilder pages) throws IOException {
        offer(pages, read(document, "LiberationSans-Regular"), NORMAL, FontStyle.NORMAL, TEXT, FALLBACK);
        offer(pages, read(document, "LiberationSans-Bold"), BOLD, FontStyle.NORMAL, TEXT, FALLBACK);
        offer(pages, read(document, "LiberationSans-Italic"), NORMAL, FontStyle.ITALIC, TEXT, FALLBACK);
        offer(pages, read(document, "DejaVuSans"), NORMAL, FontStyle.NORMAL, MARKS);
    }

    private static void offer(PdfRendererBuilder pages, PDFont font, int weight, FontStyle style, String... families) {
        for (String family : List.of(families)) {
            pages.useFont(new PDFontSupplier(font), family, weight, style, true);
        }
    }

    private static PDFont read(PDDocument document, String name) throws IOException {
        String file = "reports/fonts/" + name + ".ttf";
        try (InputStream in = PdfFonts.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException("the build left out the font " + file);
            }
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
            outlines.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(outlines);
            return PDType0Font.load(document, outlines, true);
        }
    }
}
