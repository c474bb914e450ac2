package org.opengov.tracker.report;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of the reports: a coordinator's own where there are some that may be used, else those that
 * come with the product.
 *
 * <p>Templates are Mustache and see maps, lists, texts and yes-or-no only. Whoever restyles reports
 * cannot run code, read files or reach the network with them. Parts come from the product alone.
 */
public final class ReportTemplates {

    private static final String PRODUCT = "reports/templates/";

    private final Own own;
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withCollector(new MapsOnly())
            .withEscaper(ReportTemplates::escape)
            .withLoader(ReportTemplates::part)
            .emptyStringIsFalse(true)
            .strictSections(true);

    /** A coordinator's own templates, as far as they may be used. */
    public interface Own {

        /** The bytes of the template of this name; empty where the product's is to be used. */
        Optional<byte[]> find(String name);
    }

    /** @param own the templates that go before the product's */
    public ReportTemplates(Own own) {
        this.own = own;
    }

    /** Those of the product only. */
    public static ReportTemplates ofProduct() {
        return new ReportTemplates(name -> Optional.empty());
    }

    /** The template's bytes, for templates that are no text. */
    public InputStream open(String name) throws IOException {
        Optional<byte[]> replaced = own.find(name);
        if (replaced.isPresent()) {
            return new ByteArrayInputStream(replaced.get());
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
        String page = text(name);
        try {
            Limited filled = new Limited();
            compiler.compile(page).execute(model, filled);
            return filled.toString();
        } catch (MustacheException.Context unknown) {
            throw BrokenTemplate.naming(UnknownField.in(page, unknown.key, unknown.lineNo), name, unknown);
        } catch (MustacheException | UnsupportedOperationException broken) {
            throw new BrokenTemplate(name, broken.getMessage(), broken);
        }
    }

    /** Only what the product has under one of its own names: a name is never a path, and no template of one's own is a part. */
    private static Reader part(String name) {
        return TemplatePart.named(name)
                .map(part -> new StringReader(part.text()))
                .orElseThrow(() -> new MustacheException("there is no part \"" + name + "\""));
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

    /** A template that repeats itself within itself grows without end; long before that it is no report any more. */
    private static final class Limited extends StringWriter {

        private static final int MOST = 256 * 1024 * 1024;

        @Override
        public void write(String text) {
            require(text.length());
            super.write(text);
        }

        @Override
        public void write(char[] text, int from, int length) {
            require(length);
            super.write(text, from, length);
        }

        private void require(int more) {
            if (getBuffer().length() + more > MOST) {
                throw new MustacheException("it grows larger than any report");
            }
        }
    }

    /** Without reflection, so that a template reaches values and never the methods of an object. */
    private static final class MapsOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
