package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.GivenFiles;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker.platform.Sha256;

/** Cuts as a program meets them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class CutsApiIT {

    private static final String CUTS = "/api/v1/plans/" + GivenFiles.PLAN + "/cuts";
    private static final String DATA = CUTS + "/1/data.json";

    @ArquillianResource
    URI site;

    private Http http;
    private HttpDesk coordinator;

    @BeforeEach
    void startClean() throws IOException, InterruptedException {
        http = new Http(site);
        http.cleanDatabase();
        coordinator = new HttpDesk(site, "coordinator");
        coordinator.freeze(GivenFiles.PLAN, "2018-06-30");
    }

    @Test
    void cutsAreListedAndCorrectionsAreTold() throws IOException, InterruptedException {
        coordinator.correct(GivenFiles.PLAN, "2018-06-30", 1);

        JsonArray all = array(http.get(CUTS).text());

        assertThat(all).hasSize(2);
        assertThat(all.getJsonObject(0).getString("code")).isEqualTo("AZ-2016-2018-C1");
        assertThat(all.getJsonObject(0).getInt("correctedBy")).isEqualTo(2);
        assertThat(all.getJsonObject(1).getInt("corrects")).isEqualTo(1);
        assertThat(all.getJsonObject(1).getString("reason")).isEqualTo("One figure was wrong.");
        assertThat(all.getJsonObject(0).getString("address")).endsWith("/verify/AZ-2016-2018-C1");
        assertThat(http.get(CUTS + ".csv").text().lines().toList())
                .hasSize(3)
                .first()
                .isEqualTo("plan,number,code,day,madeAt,corrects,correctedBy,reason,sha256,size,data,address");
    }

    @Test
    void aCutTellsItsFiles() {
        JsonObject told = object(http.get(CUTS + "/1").text());

        assertThat(told.getJsonObject("cut").getString("day")).isEqualTo("2018-06-30");
        assertThat(told.getJsonArray("files"))
                .singleElement()
                .satisfies(file ->
                        assertThat(file.asJsonObject().getString("sha256")).isEqualTo(GivenFiles.SHA256));
        assertThat(http.get(CUTS + "/2").status()).isEqualTo(404);
        assertThat(http.get(CUTS + "/x").status()).isEqualTo(404);
    }

    @Test
    void theDataAreTheVeryBytesThatTheChecksumIsOf() throws IOException, InterruptedException {
        String sha256 =
                object(http.get(CUTS + "/1").text()).getJsonObject("cut").getString("sha256");

        Answer data = http.get(DATA, "Accept-Encoding", "gzip");

        assertThat(Sha256.of(data.wire())).isEqualTo(sha256);
        assertThat(data.has("Content-Encoding")).isFalse();
        assertThat(data.header("Content-Type")).startsWith("application/json");
        assertThat(data.header("ETag")).isEqualTo('"' + sha256 + '"');
        assertThat(data.header("Repr-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":");
        assertThat(data.header("Cache-Control")).contains("immutable", "public");
        assertThat(data.has("Link")).isFalse();
        assertThat(http.get(DATA, "If-None-Match", '"' + sha256 + '"').status()).isEqualTo(304);

        coordinator.correct(GivenFiles.PLAN, "2018-06-30", 1);

        Answer later = http.get(DATA);
        assertThat(later.wire()).isEqualTo(data.wire());
        assertThat(later.header("Link")).contains("/cuts/2/data.json", "rel=\"successor-version\"");
        assertThat(http.get(CUTS + "/2/data.json").header("Link"))
                .contains("/cuts/1/data.json", "rel=\"predecessor-version\"");
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
