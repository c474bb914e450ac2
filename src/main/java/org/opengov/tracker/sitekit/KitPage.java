package org.opengov.tracker.sitekit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opengov.tracker.platform.Messages;

/**
 * A page of the site on its way into the kit: its links lead to files beside it, what only a server can do is taken off,
 * and a line says that it is a copy and of when.
 */
final class KitPage {

    private static final String LINKS =
            "a[href], link[href], area[href], img[src], iframe[src], source[src], use[href]";
    private static final String ONLY_WITH_A_SERVER =
            "form, script:not([type=application/ld+json]), link[rel=search], link[hreflang], .embed-code, .wrong-link";

    private final URI site;
    private final KitFile file;
    private final Document page;

    KitPage(URI site, KitFile file) {
        this.site = site;
        this.file = file;
        String query = file.address().query();
        page = Jsoup.parse(
                new String(file.content(), StandardCharsets.UTF_8),
                site.resolve(file.address().path() + (query.isEmpty() ? "" : "?" + query))
                        .toString());
        page.outputSettings().prettyPrint(false);
        page.select(ONLY_WITH_A_SERVER).remove();
    }

    /** Every address of the site that it leads to. */
    List<KitAddress> leadsTo() {
        List<KitAddress> addresses = new ArrayList<>();
        for (Element link : page.select(LINKS)) {
            target(link).flatMap(uri -> KitAddress.of(site, uri)).ifPresent(addresses::add);
        }
        return addresses;
    }

    /**
     * The page as it lies in the kit.
     *
     * @param places where an address lies; nothing where it has no file
     * @param day on which the copy was made, in the language of the page
     */
    byte[] written(Function<KitAddress, Optional<String>> places, Function<Messages, String> day) {
        for (Element link : page.select(LINKS)) {
            target(link).filter(uri -> KitAddress.isOf(site, uri)).ifPresent(uri -> relink(link, uri, places));
        }
        Messages words = Messages.in(new Locale(file.address().language()));
        Element note = new Element("p")
                .addClass("kit-note")
                .attr("role", "note")
                .text(words.text("sitekit.note", day.apply(words)));
        page.body().prependChild(note);
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void relink(Element link, URI uri, Function<KitAddress, Optional<String>> places) {
        String attribute = attribute(link);
        Optional<String> place = KitAddress.of(site, uri).flatMap(places);
        if (place.isPresent()) {
            String fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
            boolean here = place.get().equals(file.place()) && !fragment.isEmpty();
            link.attr(attribute, here ? fragment : relative(place.get()) + fragment);
        } else if (link.normalName().equals("link")) {
            link.remove();
        } else {
            // A word that leads nowhere, instead of a link that breaks.
            link.removeAttr(attribute);
        }
    }

    private String relative(String place) {
        Path folder = Path.of("/" + file.place()).getParent();
        return folder.relativize(Path.of("/" + place)).toString().replace('\\', '/');
    }

    private static Optional<URI> target(Element link) {
        String address = link.absUrl(attribute(link));
        try {
            return address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String attribute(Element link) {
        return link.hasAttr("src") ? "src" : "href";
    }
}
