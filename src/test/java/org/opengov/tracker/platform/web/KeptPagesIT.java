package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;

/** Answers that are given before the application is asked, and that they are those of the application. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class KeptPagesIT {

    /** Never asked for before, so that nothing of it is kept. */
    private final String query = "lang=az&new=" + UUID.randomUUID();

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void open() {
        http = new Http(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/commitments/AZ0001", "/embed/AZ0001", "/api/v1/plans", "/feeds/all.atom"})
    void secondAnswerIsTheFirstWithoutTheApplication(String path) {
        Answer made = http.get(path + "?" + query, "Accept-Encoding", "gzip");
        Answer kept = http.get(path + "?" + query, "Accept-Encoding", "gzip");

        assertThat(made.status()).isEqualTo(200);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.wire()).isEqualTo(made.wire());
        assertThat(headers(kept)).isEqualTo(headers(made)).containsKeys("content-security-policy", "vary", "etag");
        assertThat(http.seen(query)).isEqualTo(1);
    }

    @Test
    void whoHasThePageOrAsksForItsHeadersIsAnsweredThereToo() {
        String address = "/?" + query;
        Answer made = http.get(address);

        Answer unchanged = http.get(address, "If-None-Match", made.header("ETag"));
        Answer head = http.ask("HEAD", address);

        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.wire()).isEmpty();
        assertThat(head.wire()).isEmpty();
        assertThat(headers(head)).isEqualTo(headers(made));
        assertThat(http.seen(query)).isEqualTo(1);
    }

    @Test
    void whoShowsTokenIsAlwaysLedThroughTheApplication() {
        String address = "/api/v1/plans?" + query;
        http.get(address);

        http.get(address, "Authorization", "Bearer not-a-token");

        assertThat(http.seen(query)).isEqualTo(2);
    }

    @Test
    void lettersOfEveryLanguageReachThePageThatIsNotKeptYet() {
        Answer page = http.get("/search?q=%C5%9E%C9%99ff%20%D1%91%20" + query.substring(query.indexOf('=', 5) + 1));

        assertThat(page.text()).contains("Şəff ё");
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.remove("date");
        // The server writes the one word or the other, and means the same.
        headers.computeIfPresent(
                "content-type", (name, types) -> List.of(types.get(0).replace("; ", ";")));
        return headers;
    }
}
