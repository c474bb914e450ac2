package org.opengov.tracker.opendata.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
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
                        .replace("{number}", "1");
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
        assertThat(described.violations(
                        Map.of("$ref", "#/components/schemas/Problem"),
                        http.get("/api/v1/plans?page=x").text()))
                .isEmpty();
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
