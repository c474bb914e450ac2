package org.opengov.tracker.opendata.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.GivenFiles;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;
import org.opengov.tracker._support.HttpDesk;

/** What the server says of itself, and whether it is true. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class ApiDescriptionIT {

    @ArquillianResource
    URI site;

    @Test
    void everyRealAnswerFitsItsDescription() throws IOException, InterruptedException {
        Http http = new Http(site);
        http.cleanDatabase();
        http.evidence("draft");
        http.evidence("publish");
        new HttpDesk(site, "coordinator").freeze(GivenFiles.PLAN, "2018-06-30");
        DescribedSchemas described = new DescribedSchemas(
                http.get("/openapi", "Accept", "application/json").text());
        List<String> held = new ArrayList<>();

        for (String plan : List.of("AZ-2012-2015", GivenFiles.PLAN)) {
            Trees.child(described.tree(), "paths").forEach((path, told) -> {
                Map<String, Object> operation = Trees.child(cast(told), "get");
                Map<String, Object> content =
                        Trees.child(Trees.child(Trees.child(operation, "responses"), "200"), "content");
                String address = path.replace("{plan}", plan)
                                .replace("{ogpId}", "AZ0026")
                                .replace("{number}", "1")
                        + (path.endsWith("/search") ? "?q=public&kind=COMMITMENT" : "");
                boolean there = plan.equals(GivenFiles.PLAN) || !path.contains("{number}");
                if (!content.containsKey("application/json") || operation.containsKey("security") || !there) {
                    return;
                }
                Answer answer = http.get(address, "Accept", "application/json");
                assertThat(answer.status()).as(address).isEqualTo(200);
                assertThat(described.violations(
                                Trees.child(Trees.child(content, "application/json"), "schema"), answer.text()))
                        .as(address)
                        .isEmpty();
                Trees.child(Trees.child(Trees.child(operation, "responses"), "200"), "headers")
                        .keySet()
                        .forEach(name -> assertThat(name.equals("Link") || answer.has(name))
                                .as(address + " " + name)
                                .isTrue());
                held.add(address);
            });
        }
        assertThat(held).hasSizeGreaterThan(25);
        Map.of(
                        "/api/v1/plans?page=x", "Problem",
                        "/api/v1/search?q=information", "SearchData",
                        "/api/v1/plans/AZ-2012-2015/changes?from=2013-12-31&to=2016-01-01&voice=INDEPENDENT",
                                "ChangesData")
                .forEach((address, shape) -> assertThat(described.violations(
                                reference(shape), http.get(address).text()))
                        .as(address)
                        .isEmpty());
    }

    private static Map<String, Object> reference(String shape) {
        return Map.of("$ref", "#/components/schemas/" + shape);
    }

    @Test
    void whatIsSaidOfAFileOfTheOgpFitsItsDescription() throws IOException {
        Http http = new Http(site);
        DescribedSchemas described = new DescribedSchemas(
                http.get("/openapi", "Accept", "application/json").text());
        String right = given().replaceAll("(?m)^Azerbaijan,", "Albania,");
        String partly = right.replaceFirst("(?m)^Albania,", "Atlantis,");
        String token = http.token(null, "holds");
        Map<String, Object> responses = Trees.child(
                Trees.child(Trees.child(Trees.child(described.tree(), "paths"), "/api/v1/irm-database"), "post"),
                "responses");

        Map<Integer, Answer> said = Map.of(
                200, sent(http, token, right, "?dryRun=true"),
                207, sent(http, token, partly, "?dryRun=true"),
                422, sent(http, token, right.replaceAll("(?m)^Albania,", "Atlantis,"), ""),
                201, sent(http, token, right, ""));
        http.cleanDatabase();

        said.forEach((status, answer) -> {
            assertThat(answer.status()).isEqualTo(status);
            assertThat(responses).containsKey(String.valueOf(status));
            assertThat(described.violations(reference("Answer"), answer.text()))
                    .as(String.valueOf(status))
                    .isEmpty();
        });
    }

    private static String given() throws IOException {
        try (InputStream file =
                ApiDescriptionIT.class.getClassLoader().getResourceAsStream("irm/ogp-irm-azerbaijan.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Answer sent(Http http, String token, String file, String query) {
        return http.post(
                "/api/v1/irm-database" + query,
                file.getBytes(StandardCharsets.UTF_8),
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "text/csv",
                "Accept",
                "application/json");
    }

    @Test
    void itIsHadInBothFormsFromAnySiteAndNotTwice() {
        Http http = new Http(site);
        Answer yaml = http.get("/openapi");
        Answer json = http.get("/openapi?format=json");
        Answer shown = http.get("/openapi", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(Trees.read(yaml.text())).isEqualTo(Trees.read(json.text()));
        assertThat(json.text()).isEqualTo(ApiDescription.read().json());
        assertThat(shown.header("Content-Type")).startsWith("text/plain");
        assertThat(shown.text()).isEqualTo(yaml.text());
        assertThat(json.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(http.get("/openapi", "If-None-Match", yaml.header("ETag")).status())
                .isEqualTo(304);
        assertThat(http.get("/openapi?format=json", "If-None-Match", yaml.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }
}
