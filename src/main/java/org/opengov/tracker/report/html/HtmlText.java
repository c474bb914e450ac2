package org.opengov.tracker.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;

/** Writes HTML: elements without an end where the language has none, and every text safe where it stands. */
final class HtmlText {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "meta", "link", "col", "wbr", "input");

    private final Writer out;

    HtmlText(Writer out) {
        this.out = out;
    }

    /** Begins an element; its attributes come in pairs of name and value. */
    HtmlText start(String name, String... attributes) {
        raw("<").raw(name);
        for (int index = 0; index < attributes.length; index += 2) {
            attribute(attributes[index], attributes[index + 1]);
        }
        return raw(">");
    }

    /** Begins an element whose attributes follow one by one, until {@link #opened()}. */
    HtmlText open(String name) {
        return raw("<").raw(name);
    }

    HtmlText attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").safe(value).raw("\"");
    }

    HtmlText opened() {
        return raw(">");
    }

    HtmlText end(String name) {
        return VOID.contains(name) ? this : raw("</").raw(name).raw(">");
    }

    /** Text that stays text, in an element as in an attribute. */
    HtmlText safe(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\u00a0' -> safe.append("&nbsp;");
                default -> safe.append(letter);
            }
        }
        return raw(safe.toString());
    }

    /** What is HTML already. */
    HtmlText raw(String html) {
        try {
            out.write(html);
            return this;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
