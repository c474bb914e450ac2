package org.opengov.tracker.report;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of the reports: those of an operator's folder where it has them, else those that come with the product.
 *
 * <p>Templates are Mustache and see maps, lists, texts and yes-or-no only. Whoever may edit the folder restyles reports
 * and cannot run code, read files or reach the network with them.
 */
public final class ReportTemplates {

    private static final String PRODUCT = "reports/templates/";

    private final Path folder;
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withCollector(new MapsOnly())
            .withEscaper(ReportTemplates::escape)
            .emptyStringIsFalse(true)
            .strictSections(true);

    /** @param folder where an operator keeps templates of their own; null where there is none */
    public ReportTemplates(Path folder) {
        this.folder = folder;
    }

    /** The template's bytes, for templates that are no text. */
    public InputStream open(String name) throws IOException {
        if (folder != null && Files.isReadable(folder.resolve(name))) {
            return Files.newInputStream(folder.resolve(name));
        }
        InputStream product = ReportTemplates.class.getClassLoader().getResourceAsStream(PRODUCT + name);
        if (product == null) {
            throw new BrokenTemplate(name, "there is no such template", null);
        }
        return product;
    }

    /** The template as it is written, with nothing filled in. */
    public String text(String name) {
        try (InputStream template = open(name)) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The template with its fields filled in, every value escaped for HTML.
     *
     * @throws BrokenTemplate when it asks for a field that the model has not, or is no Mustache
     */
    public String fill(String name, Map<String, Object> model) {
        try {
            return compiler.compile(text(name)).execute(model);
        } catch (MustacheException.Context unknown) {
            throw new BrokenTemplate(
                    name, "there is no field \"" + unknown.key + "\" (line " + unknown.lineNo + ")", unknown);
        } catch (MustacheException | UnsupportedOperationException broken) {
            throw new BrokenTemplate(name, broken.getMessage(), broken);
        }
    }

    /** Text safe inside an element or a quoted attribute; characters that XML cannot hold become a question mark. */
    private static String escape(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isXml(point) ? point : '?');
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int point) {
        return point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000
                || point == '\n'
                || point == '\r'
                || point == '\t';
    }

    /** Without reflection, so that a template reaches values and never the methods of an object. */
    private static final class MapsOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
