package org.opengov.tracker.report.word;

import static org.opengov.tracker.report.XhtmlPage.children;
import static org.opengov.tracker.report.XhtmlPage.is;
import static org.opengov.tracker.report.XhtmlPage.name;
import static org.opengov.tracker.report.XhtmlPage.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What must be known of a page before its first word is written: where its links lead, its headings, its pictures. */
final class PageIndex {

    private static final Set<String> NEVER = Set.of("script", "style", "bookmarks", "template", "iframe", "object");
    private static final int LONGEST_NAME = 30;

    private final Map<String, String> bookmarks = new HashMap<>();
    private final Map<Element, Heading> headings = new IdentityHashMap<>();
    private final List<Heading> inOrder = new ArrayList<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final List<Element> pictures = new ArrayList<>();
    private final List<Element> charts = new ArrayList<>();
    private final List<Element> numbered = new ArrayList<>();

    /** A heading that the contents list. */
    record Heading(int level, String text, String bookmark, String language) {}

    PageIndex(Element body, String language) {
        read(body, language, false);
    }

    /** Of a page that has nothing to know before. */
    private PageIndex() {}

    static PageIndex none() {
        return new PageIndex();
    }

    private void read(Element element, String inherited, boolean cover) {
        if (isLeftOut(element)) {
            return;
        }
        String language = element.hasAttribute("lang") ? element.getAttribute("lang") : inherited;
        if (!element.getAttribute("id").isBlank()) {
            bookmarks.computeIfAbsent(element.getAttribute("id"), this::bookmark);
        }
        switch (name(element)) {
            case "h2", "h3", "h4" -> {
                if (!cover && !isAboveContents(element)) {
                    heading(element, language);
                }
            }
            case "a" -> address(element.getAttribute("href"));
            case "img" -> pictures.add(element);
            case "svg" -> charts.add(element);
            case "ol" -> numbered.add(element);
            default -> {
                // Only what it holds counts.
            }
        }
        for (Element child : children(element)) {
            read(child, language, cover || is(element, "cover"));
        }
    }

    private void heading(Element element, String inherited) {
        int level = name(element).charAt(1) - '1';
        List<Element> inside = children(element);
        // A title is in the plan's language more often than in the page's; its number has none.
        String language = inside.stream()
                .map(child -> child.getAttribute("lang"))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(inherited);
        Heading heading = new Heading(level, text(element), "_Toc%07d".formatted(inOrder.size() + 1), language);
        headings.put(element, heading);
        inOrder.add(heading);
    }

    private void address(String address) {
        if (address.matches("(?i)(https?|mailto):.+") && isWellFormed(address)) {
            addresses.add(address);
        }
    }

    /** Word takes a file for broken where one address in it is; such a one stays plain text. */
    private static boolean isWellFormed(String address) {
        try {
            return new URI(address).isAbsolute();
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private String bookmark(String id) {
        String readable = id.replaceAll("[^A-Za-z0-9]", "_");
        return "b" + bookmarks.size() + "_" + readable.substring(0, Math.min(readable.length(), LONGEST_NAME));
    }

    /** Whether Word leaves an element out: it is for another form, or stands in the margins of every page. */
    static boolean isLeftOut(Element element) {
        return NEVER.contains(name(element))
                || is(element, "only-pdf")
                || is(element, "only-screen")
                || is(element, "running");
    }

    /** Whether a table lists the parts of the report with their pages; Word has a contents field for that. */
    static boolean isContents(Element element) {
        return name(element).equals("table") && is(element, "contents") && hasPages(element);
    }

    private static boolean hasPages(Element element) {
        return is(element, "at") || children(element).stream().anyMatch(PageIndex::hasPages);
    }

    /** The heading of the contents is no part of the contents. */
    static boolean isAboveContents(Element heading) {
        return heading.getParentNode() instanceof Element parent
                && children(parent).stream().limit(4).anyMatch(PageIndex::isContents);
    }

    Optional<String> bookmarkOf(String id) {
        return Optional.ofNullable(bookmarks.get(id));
    }

    Optional<Heading> headingOf(Element element) {
        return Optional.ofNullable(headings.get(element));
    }

    List<Heading> headings() {
        return inOrder;
    }

    Set<String> addresses() {
        return addresses;
    }

    List<Element> pictures() {
        return pictures;
    }

    List<Element> charts() {
        return charts;
    }

    List<Element> numbered() {
        return numbered;
    }
}
