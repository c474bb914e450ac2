package org.opengov.tracker.sitekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.opengov.tracker._support.Http;

/** The kit of the shipped plans: no link in it breaks, nothing needs a server, and its figures are the site's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class SiteKitIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @ArquillianResource
    URI site;

    @TempDir
    Path folder;

    private final Map<Path, Document> read = new HashMap<>();

    @BeforeEach
    void startClean() {
        new Http(site).cleanDatabase();
    }

    @Test
    void wholeSiteOpensFromAFolderWithTheSameFigures() throws Exception {
        SiteKit kit = new SiteKit(site, Set.of("en"));

        int files = kit.write(folder, DAY);

        assertThat(kit.missing()).isEmpty();
        List<Path> pages = pages();
        assertThat(files).isGreaterThan(pages.size());
        assertThat(pages).hasSizeGreaterThan(150);
        List<String> broken = new ArrayList<>();
        for (Path page : pages) {
            assertThat(document(page).select("form, script:not([type=application/ld+json])"))
                    .as(page.toString())
                    .isEmpty();
            assertThat(document(page).select(".kit-note").text()).contains("29 November 2026");
            collectBroken(page, broken);
        }
        assertThat(broken).isEmpty();
        assertThat(figures(document(folder.resolve("plans/AZ-2012-2015.html"))))
                .isEqualTo(figures(Jsoup.parse(
                        new Http(site).get("/plans/AZ-2012-2015?lang=en").text())));
        assertThat(folder.resolve("commitments/AZ0050.html")).exists();
        assertThat(folder.resolve("api/v1/plans/AZ-2012-2015/scoreboard.json"))
                .content()
                .contains("\"LIMITED\":22");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new SiteKit(site, Set.of("en")).write(folder, DAY))
                .withMessageContaining("not empty");
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private Document document(Path page) throws IOException {
        Document there = read.get(page);
        if (there == null) {
            there = Jsoup.parse(Files.readString(page));
            read.put(page, there);
        }
        return there;
    }

    private void collectBroken(Path page, List<String> broken) throws IOException {
        for (Element link : document(page).select("[href], [src]")) {
            String address = link.hasAttr("src") ? link.attr("src") : link.attr("href");
            if (address.startsWith("http") && !address.startsWith(site.toString()) || address.startsWith("mailto:")) {
                continue;
            }
            String[] sides = address.split("#", 2);
            Path target = sides[0].isEmpty()
                    ? page
                    : page.resolveSibling(URLDecoder.decode(sides[0], StandardCharsets.UTF_8))
                            .normalize();
            boolean ends = Files.isRegularFile(target)
                    && (sides.length < 2
                            || !target.toString().endsWith(".html")
                            || document(target).getElementById(URLDecoder.decode(sides[1], StandardCharsets.UTF_8))
                                    != null);
            if (!ends) {
                broken.add(folder.relativize(page) + " -> " + address);
            }
        }
    }

    private static List<String> figures(Document page) {
        return page.select("main b, main td, main dd").eachText();
    }
}
