package org.opengov.tracker.opendata.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SiteMapFileTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Test
    void everyPageIsThereInEachLanguageAndNamesTheOthers() throws Exception {
        Document read = read(SiteMapFile.pages(List.of("https://t.example/cuts?plan=A&x=1", "https://t.example/")));

        NodeList pages = read.getElementsByTagNameNS(NAMESPACE, "url");
        assertThat(pages.getLength()).isEqualTo(6);
        Set<String> locations = new HashSet<>();
        Set<String> alternates = new HashSet<>();
        for (int index = 0; index < pages.getLength(); index++) {
            Element page = (Element) pages.item(index);
            locations.add(page.getElementsByTagNameNS(NAMESPACE, "loc").item(0).getTextContent());
            NodeList links = page.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
            assertThat(links.getLength()).isEqualTo(4);
            for (int link = 0; link < links.getLength(); link++) {
                Element other = (Element) links.item(link);
                if (!other.getAttribute("hreflang").equals("x-default")) {
                    alternates.add(other.getAttribute("href"));
                }
            }
        }
        assertThat(locations)
                .hasSize(6)
                .contains("https://t.example/cuts?plan=A&x=1&lang=az", "https://t.example/?lang=ru")
                .isEqualTo(alternates);
    }

    @Test
    void theIndexListsTheMaps() throws Exception {
        Document read = read(SiteMapFile.index(List.of("https://t.example/sitemaps/site.xml")));

        assertThat(read.getDocumentElement().getLocalName()).isEqualTo("sitemapindex");
        assertThat(read.getElementsByTagNameNS(NAMESPACE, "loc").item(0).getTextContent())
                .isEqualTo("https://t.example/sitemaps/site.xml");
    }

    private static Document read(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
