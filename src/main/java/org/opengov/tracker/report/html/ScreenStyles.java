package org.opengov.tracker.report.html;

import static org.opengov.tracker.report.XhtmlPage.children;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opengov.tracker.platform.Sha256;
import org.w3c.dom.Element;

/**
 * The stylesheet of the page, with a class for every width that the page writes at an element: a page without styles of its
 * elements' own can name its one stylesheet by its hash, and nobody can slip in another.
 */
final class ScreenStyles {

    private static final Pattern WIDTH = Pattern.compile("\\s*width:\\s*([0-9]{1,3}(?:\\.[0-9]{1,4})?)%;?\\s*");

    private final Map<String, String> widths = new LinkedHashMap<>();
    private final String css;

    ScreenStyles(String css, Element body) {
        collect(body);
        StringBuilder all = new StringBuilder(css.replace("\r", ""));
        widths.forEach((width, name) ->
                all.append('.').append(name).append(" { width: ").append(width).append("%; }\n"));
        this.css = all.toString();
    }

    private void collect(Element element) {
        width(element).ifPresent(width -> widths.computeIfAbsent(width, each -> "width-" + (widths.size() + 1)));
        children(element).forEach(this::collect);
    }

    private static Optional<String> width(Element element) {
        Matcher width = WIDTH.matcher(element.getAttribute("style"));
        return width.matches() ? Optional.of(width.group(1)) : Optional.empty();
    }

    String css() {
        return css;
    }

    /** The class that stands for the width written at an element. */
    Optional<String> className(Element element) {
        return width(element).map(widths::get);
    }

    /** How the page's own policy names the stylesheet. */
    String hash() {
        byte[] sum = Sha256.digest().digest(css.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(sum);
    }
}
