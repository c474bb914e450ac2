package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.AtomGrammar;
import org.opengov.tracker._support.DcatApShapes;
import org.opengov.tracker._support.EvidenceServlet;
import org.opengov.tracker._support.Frictionless;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.GivenFiles;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker._support.ValidCalendar;

/** Feeds, calendars, packages, the catalogue and sitemaps as programs of others meet them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class OpenFilesApiIT {

    static final List<String> FEEDS = List.of(
            "/feeds/all.atom",
            "/feeds/plans/AZ-2012-2015.atom",
            "/feeds/plans/AZ-2012-2015/themes/8.atom",
            "/feeds/agencies/sofaz.atom",
            "/feeds/commitments/AZ0031.atom");

    static final List<String> CALENDARS = List.of("/calendars/plans/AZ-2012-2015.ics", "/calendars/agencies/sofaz.ics");

    static final List<String> PACKAGES = List.of("/bulk/all.zip", "/bulk/plans/AZ-2016-2018.zip");

    static final List<String> OTHERS = List.of(
            "/catalog.ttl",
            "/catalog.jsonld",
            "/sitemap.xml",
            "/sitemaps/site.xml",
            "/sitemaps/plans/AZ-2016-2018.xml",
            "/robots.txt");

    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

    /** Once for all that only read. */
    private static boolean clean;

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        if (!clean) {
            http.cleanDatabase();
            clean = true;
        }
    }

    static List<String> all() {
        return Stream.of(FEEDS, CALENDARS, PACKAGES, OTHERS)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFileIsOpenToAllAndNotSentTwice(String address) {
        Answer answer = http.get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.has("Set-Cookie")).isFalse();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Content-Language")).isNotEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("ETag")).isNotEmpty();
        Answer again = http.get(address, "If-None-Match", answer.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.wire()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FEEDS")
    void feedsAreAtomToAValidatorAndAReader(String address) throws Exception {
        for (String language : List.of("en", "az", "ru")) {
            Answer answer = http.get(address + "?lang=" + language);

            assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
            assertThat(answer.text()).contains("xml:lang=\"" + language + "\"").doesNotContain("???");
            assertThat(AtomGrammar.violations(answer.text())).as(language).isEmpty();
            SyndFeed read = new SyndFeedInput().build(new StringReader(answer.text()));
            assertThat(read.getUri()).endsWith(address + "?lang=" + language);
            assertThat(read.getCopyright()).contains("CC BY 4.0");
            assertThat(read.getEntries()).isNotEmpty();
        }
    }

    @Test
    void whatBecomesPublicIsInTheFeedAtTheNextRequest() throws Exception {
        String before = http.get("/feeds/commitments/" + EvidenceServlet.COMMITMENT + ".atom")
                .header("ETag");

        http.evidence("draft");
        assertThat(http.get("/feeds/commitments/" + EvidenceServlet.COMMITMENT + ".atom", "If-None-Match", before)
                        .status())
                .isEqualTo(304);
        http.evidence("publish");
        clean = false;

        Answer after =
                http.get("/feeds/commitments/" + EvidenceServlet.COMMITMENT + ".atom?lang=en", "If-None-Match", before);
        assertThat(after.status()).isEqualTo(200);
        SyndFeed read = new SyndFeedInput().build(new StringReader(after.text()));
        assertThat(read.getEntries().get(0).getTitle()).endsWith(": Limited");
        String page = http.get("/commitments/" + EvidenceServlet.COMMITMENT).text();
        String anchor = read.getEntries().get(0).getLink().replaceAll(".*#", "");
        assertThat(page).contains("id=\"" + anchor + "\"");
    }

    @ParameterizedTest
    @FieldSource("CALENDARS")
    void calendarsAreRightToValidatorsAndAReader(String address) {
        for (String language : List.of("en", "az", "ru")) {
            Answer answer = http.get(address + "?lang=" + language);

            assertThat(answer.header("Content-Type")).startsWith("text/calendar");
            assertThat(answer.text()).doesNotContain("???");
            ICalendar read = ValidCalendar.read(answer.text());
            assertThat(read.getEvents()).isNotEmpty();
            assertThat(read.getEvents())
                    .extracting(event -> event.getUid().getValue())
                    .doesNotHaveDuplicates()
                    .anyMatch(uid -> uid.startsWith("due-AZ0031@"))
                    .anyMatch(uid -> uid.startsWith("period-due-AZ-2012-2015-2013@"));
        }
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void packagesHoldWhatTheySayToAValidatorAndAReader(String address) throws IOException {
        Answer answer = http.get(address + "?lang=en");

        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).contains("attachment", ".zip");
        Map<String, byte[]> files = unzip(answer.wire());
        JsonObject description = Json.createReader(new ByteArrayInputStream(files.get("datapackage.json")))
                .readObject();
        assertThat(description.getJsonArray("resources").getValuesAs(JsonObject.class))
                .hasSizeGreaterThan(10)
                .allSatisfy(resource ->
                        assertThat(files.get(resource.getString("path"))).hasSize(resource.getInt("bytes")));
        assertThat(Frictionless.violations(published(files))).isEmpty();
        String plans = new String(files.get("plan.csv"), StandardCharsets.UTF_8);
        assertThat(plans).contains("AZ-2016-2018");
        assertThat(plans.contains("AZ-2012-2015")).isEqualTo(address.contains("all"));
        assertThat(new String(files.get("README.txt"), StandardCharsets.UTF_8)).contains("CC BY 4.0");
    }

    @Test
    void whatBecomesPublicIsInThePackageAtTheNextRequest() throws IOException {
        String address = "/bulk/plans/" + Given.PLAN + ".zip?lang=en";
        String before = http.get(address).header("ETag");

        http.evidence("draft");
        http.evidence("publish");
        clean = false;

        Answer after = http.get(address, "If-None-Match", before);
        assertThat(after.status()).isEqualTo(200);
        Map<String, byte[]> files = unzip(after.wire());
        JsonObject told = Json.createReader(
                        new StringReader(http.get("/api/v1/plans/" + Given.PLAN + "/progress-updates?lang=en")
                                .text()))
                .readArray()
                .getJsonObject(0);
        assertThat(new String(files.get("updates.csv"), StandardCharsets.UTF_8))
                .contains(Given.PLAN + "," + told.getString("id") + "," + told.getString("milestone"));
        assertThat(new String(files.get("evidence.csv"), StandardCharsets.UTF_8))
                .contains(Given.PLAN + "," + told.getString("id") + ",1,");
        assertThat(Frictionless.violations(published(files))).isEmpty();
    }

    /** As they would be on a site that has a name: the library takes no address on a host without a dot for one. */
    private static Map<String, byte[]> published(Map<String, byte[]> files) {
        Map<String, byte[]> published = new HashMap<>();
        files.forEach((path, file) -> published.put(
                path,
                new String(file, StandardCharsets.UTF_8)
                        .replaceAll("http://localhost(:\\d+)?", "https://tracker.example")
                        .getBytes(StandardCharsets.UTF_8)));
        return published;
    }

    @Test
    void theCatalogueIsDcatApInBothFormsAndItsFilesAreThere() throws Exception {
        new HttpDesk(site, "coordinator").freeze(GivenFiles.PLAN, "2018-06-30");
        clean = false;

        Model turtle = read(http.get("/catalog.ttl"), "text/turtle", Lang.TURTLE);
        Model json = read(http.get("/catalog.jsonld"), "application/ld+json", Lang.JSONLD11);

        assertThat(turtle.isIsomorphicWith(json)).isTrue();
        assertThat(DcatApShapes.violations(turtle)).isEmpty();
        assertThat(turtle.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList())
                .hasSize(2);
        List<String> files = turtle.listObjectsOfProperty(DCAT.downloadURL)
                .mapWith(file -> file.asResource().getURI())
                .toList();
        assertThat(files).hasSizeGreaterThan(10).anyMatch(file -> file.endsWith("/cuts/1/data.json"));
        assertThat(files)
                .filteredOn(file -> file.contains(GivenFiles.PLAN) && !file.contains("status-report"))
                .allSatisfy(file ->
                        assertThat(http.get(path(file)).status()).as(file).isEqualTo(200));
    }

    private static Model read(Answer answer, String type, Lang form) {
        assertThat(answer.header("Content-Type")).startsWith(type);
        return RDFParser.fromString(answer.text(), form)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .toModel();
    }

    @Test
    void everyPageOfTheSitemapsIsThere() {
        assertThat(http.get("/robots.txt").text())
                .contains("User-agent: *", "Disallow: /desk\n")
                .containsPattern("Sitemap: https?://\\S+/sitemap\\.xml");
        List<String> maps = locations(http.get("/sitemap.xml"));
        assertThat(maps).hasSize(3);
        for (String map : maps) {
            List<String> pages = locations(http.get(path(map)));
            assertThat(pages).hasSizeGreaterThan(10).doesNotHaveDuplicates();
            // One language of some of them is enough: the same view answers in all.
            assertThat(pages.stream().filter(page -> page.endsWith("lang=en")).limit(8))
                    .allSatisfy(page ->
                            assertThat(http.get(path(page)).status()).as(page).isEqualTo(200));
        }
    }

    @Test
    void pagesNameTheirFeeds() {
        Map.of(
                        "/", "/feeds/plans/AZ-2012-2015.atom",
                        "/plans/AZ-2016-2018", "/feeds/plans/AZ-2016-2018.atom",
                        "/agencies/sofaz", "/feeds/agencies/sofaz.atom",
                        "/commitments/AZ0031", "/feeds/commitments/AZ0031.atom",
                        "/about", "/feeds/all.atom")
                .forEach((page, feed) -> assertThat(http.get(page + (page.contains("?") ? "&" : "?") + "lang=ru")
                                .text())
                        .as(page)
                        .containsPattern("<link rel=\"alternate\" type=\"application/atom\\+xml\"[^>]*href=\"" + feed
                                + "\\?lang=ru\""));
    }

    @Test
    void searchEnginesFindTheDatasets() {
        String page = http.get("/data?lang=az").text();

        var found = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).isTrue();
        JsonObject told = Json.createReader(new StringReader(found.group(1))).readObject();
        assertThat(told.getJsonArray("@graph")).hasSize(3);
        for (String address : List.of(
                "/bulk/all.zip",
                "/feeds/all.atom",
                "/catalog.ttl",
                "/catalog.jsonld",
                "/openapi",
                "/api/v1/scales",
                "/sitemap.xml",
                "/calendars/plans/AZ-2012-2015.ics")) {
            assertThat(page).contains("href=\"" + address);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/nothing.atom",
                "/feeds/plans/XX.atom",
                "/feeds/plans/AZ-2012-2015",
                "/feeds",
                "/feeds/",
                "/feeds/plans/AZ-2012-2015/themes/99.atom",
                "/feeds/agencies/nobody.atom",
                "/calendars/plans/XX.ics",
                "/calendars/all.ics",
                "/bulk/plans/XX.zip",
                "/bulk",
                "/bulk/all",
                "/sitemaps/plans/XX.xml",
                "/sitemaps/x.xml"
            })
    void whatIsNotThereIsSaid(String address) {
        Answer answer = http.get(address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("Exception", "???");
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static List<String> locations(Answer map) {
        assertThat(map.header("Content-Type")).startsWith("application/xml");
        return LOCATION.matcher(map.text())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** The part of an address behind the site that the server believes to be reached at. */
    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }
}
