package org.opengov.tracker.report.html;

import static org.opengov.tracker.report.XhtmlPage.child;
import static org.opengov.tracker.report.XhtmlPage.children;
import static org.opengov.tracker.report.XhtmlPage.first;
import static org.opengov.tracker.report.XhtmlPage.is;
import static org.opengov.tracker.report.XhtmlPage.name;
import static org.opengov.tracker.report.XhtmlPage.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.BrokenTemplate;
import org.opengov.tracker.report.PageCheck;
import org.opengov.tracker.report.PageFault;
import org.opengov.tracker.report.ReportTemplates;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a filled page as one file of HTML that needs no other: it can be mailed, stored, and read on a phone without the
 * network.
 *
 * <p>Its looks are those of {@code screen.css}. A policy of its own lets it run nothing and fetch nothing, whatever a template
 * holds; what is {@code only-pdf} or {@code only-word} is left out.
 */
public final class HtmlDocument {

    /** The stylesheet of the page. */
    public static final String STYLESHEET = "screen.css";

    private final ReportTemplates templates;

    /** @param templates where the looks come from */
    public HtmlDocument(ReportTemplates templates) {
        this.templates = templates;
    }

    /**
     * Writes the page.
     *
     * @param messages in the language of the page
     * @throws BrokenTemplate when the stylesheet could reach beyond itself
     */
    public void write(Document page, Messages messages, OutputStream out) throws IOException {
        String css = templates.text(STYLESHEET);
        List<PageFault> faults = PageCheck.stylesheet(css);
        if (!faults.isEmpty()) {
            throw new BrokenTemplate(STYLESHEET, faults.get(0).said(), null);
        }
        Element root = page.getDocumentElement();
        Element body = child(root, "body").orElse(root);
        ScreenStyles styles = new ScreenStyles(css, body);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        HtmlText html = new HtmlText(writer);
        try {
            html.raw("<!DOCTYPE html>\n")
                    .start("html", "lang", root.getAttribute("lang"))
                    .raw("\n");
            head(root, styles, html);
            html.raw("<body>\n");
            html.start("a", "class", "skip", "href", "#main")
                    .safe(messages.text("site.skip"))
                    .end("a")
                    .raw("\n");
            parts(body, new HtmlBody(html, styles), html);
            html.raw("\n</body>\n</html>\n");
            writer.flush();
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
    }

    private static void head(Element root, ScreenStyles styles, HtmlText html) {
        Optional<Element> head = child(root, "head");
        html.raw("<head>\n").start("meta", "charset", "utf-8").raw("\n");
        html.start(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + styles.hash()
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
        html.raw("\n")
                .start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .raw("\n");
        html.start("meta", "name", "referrer", "content", "no-referrer").raw("\n");
        String title = head.flatMap(each -> child(each, "title"))
                .map(each -> text(each))
                .orElse("");
        html.start("title").safe(title).end("title").raw("\n");
        head.ifPresent(each -> children(each).stream()
                .filter(meta ->
                        name(meta).equals("meta") && !meta.getAttribute("name").isBlank())
                .forEach(meta -> html.start(
                                "meta", "name", meta.getAttribute("name"), "content", meta.getAttribute("content"))
                        .raw("\n")));
        html.raw("<style>").raw(styles.css()).raw("</style>\n</head>\n");
    }

    /** The cover is the banner, the contents are for finding one's way, the rest is what the page is about. */
    private static void parts(Element body, HtmlBody text, HtmlText html) {
        boolean begun = false;
        for (Element part : children(body)) {
            if (HtmlBody.isLeftOut(part)) {
                continue;
            }
            if (!begun && is(part, "cover")) {
                text.as("header", part);
            } else if (!begun && part.getAttribute("id").equals("contents")) {
                String name = child(part, "h2").map(heading -> text(heading)).orElse("");
                text.as("nav", part, "aria-label", name);
            } else {
                if (!begun) {
                    html.raw("\n").start("main", "id", "main", "tabindex", "-1").raw("\n");
                    begun = true;
                }
                text.element(part);
            }
            html.raw("\n");
        }
        if (begun) {
            html.end("main").raw("\n");
        }
        first(body, "foot").flatMap(foot -> first(foot, "left")).ifPresent(left -> {
            html.raw("<footer>");
            text.as("p", left);
            html.raw("</footer>");
        });
    }
}
