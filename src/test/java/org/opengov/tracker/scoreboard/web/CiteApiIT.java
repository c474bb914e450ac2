package org.opengov.tracker.scoreboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;

/** What programs of others get to cite a commitment and to show it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class CiteApiIT {

    @ArquillianResource
    URI site;

    @Test
    void citationNamesTheDayThatWasSeen() {
        Answer page = new Http(site).get("/commitments/AZ0031?asOf=2014-06-30&lang=en");
        Answer bibtex = new Http(site).get("/cite/AZ0031.bib?asOf=2014-06-30&lang=en");
        Answer csl = new Http(site).get("/cite/AZ0031.json?asOf=2014-06-30&lang=en");

        assertThat(page.text())
                .contains(
                        "as it stood on 30 June 2014.", "/commitments/AZ0031?asOf=2014-06-30&amp;lang=en (retrieved ");
        assertThat(bibtex.header("Content-Type")).startsWith("text/x-bibtex");
        assertThat(bibtex.text()).startsWith("@misc{AZ0031-2014-06-30,").contains("date = {2014-06-30}");
        assertThat(csl.text()).contains("\"issued\":{\"date-parts\":[[2014,6,30]]}");
        assertThat(new Http(site).get("/cite/ZZ9999.bib").status()).isEqualTo(404);
        assertThat(new Http(site).get("/cite/AZ0031.exe").status()).isEqualTo(404);
    }

    @Test
    void meaningSaysWhatIsKnownAndWhatIsNot() {
        String before = new Http(site)
                .get("/commitments/AZ0031?asOf=2013-06-30&lang=en")
                .text();
        String after = new Http(site)
                .get("/commitments/AZ0031?asOf=2015-06-30&lang=en")
                .text();

        assertThat(before)
                .contains("Not in the record on 30 June 2013: a report by the government, an independent review, an"
                        + " assessment by civil society. A gap is not a rating.");
        assertThat(after)
                .contains("On 30 June 2015, in the word of the latest independent review (OGP Independent Reporting"
                        + " Mechanism (IRM), 2014): “Complete”, on time.")
                .contains("Not in the record on 30 June 2015: a report by the government, an assessment by civil"
                        + " society.");
    }

    @ParameterizedTest
    @FieldSource("org.opengov.tracker._support.Pages#CARDS")
    void cardMayBeFramedAndRunsNothing(String address) {
        Answer card = new Http(site).get(address);

        assertThat(card.status()).isEqualTo(200);
        assertThat(card.header("Content-Security-Policy"))
                .contains("frame-ancestors *", "default-src 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(card.has("X-Frame-Options")).isFalse();
        assertThat(card.has("Set-Cookie")).isFalse();
        assertThat(card.text()).doesNotContain("<script", "jakarta.faces.ViewState", "???");
        assertThat(new Http(site)
                        .get(address, "If-None-Match", card.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void pagesSayHowTheyAreEmbeddedAndTheAnswerFitsTheRoom() {
        assertThat(new Http(site).get("/commitments/AZ0031").text()).contains("application/json+oembed");
        assertThat(new Http(site).get("/").text()).contains("application/json+oembed");

        Answer answer = oembed("/commitments/AZ0031?asOf=2014-06-30&lang=az&q=x", "&maxwidth=400&format=json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        JsonObject told = Json.createReader(new StringReader(answer.text())).readObject();
        assertThat(told.getString("version")).isEqualTo("1.0");
        assertThat(told.getString("type")).isEqualTo("rich");
        assertThat(told.getInt("width")).isEqualTo(400);
        assertThat(told.getInt("height")).isPositive();
        assertThat(told.getString("html"))
                .startsWith("<iframe src=\"")
                .contains("/embed/AZ0031?asOf=2014-06-30&amp;lang=az\"", "width=\"400\"");
        assertThat(oembed("/plans/AZ-2012-2015", "").text()).contains("/embed-plan/AZ-2012-2015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/commitments/ZZ9999", "/plans/XX-1900", "/desk", "/commitments/%00", "/<"})
    void whatHasNoCardIsNotFound(String path) {
        assertThat(oembed(path, "").status()).isEqualTo(404);
    }

    @Test
    void othersPagesAndFormatsAreRefusedAsTheSpecificationSays() {
        assertThat(new Http(site).get("/oembed").status()).isEqualTo(404);
        assertThat(new Http(site)
                        .get("/oembed?url=https%3A%2F%2Fevil.example%2Fcommitments%2FAZ0031")
                        .status())
                .isEqualTo(404);
        assertThat(oembed("/commitments/AZ0031", "&format=xml").status()).isEqualTo(501);
    }

    private Answer oembed(String path, String further) {
        String root = site.toString().endsWith("/")
                ? site.toString().substring(0, site.toString().length() - 1)
                : site.toString();
        return new Http(site).get("/oembed?url=" + URLEncoder.encode(root + path, StandardCharsets.UTF_8) + further);
    }
}
