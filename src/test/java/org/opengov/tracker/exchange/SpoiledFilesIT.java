package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker.exchange.agencybook.SpoiledBooks;

/** Every spoiled workbook and plan file sent to a running server: a clear answer, no failure, nothing saved. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class SpoiledFilesIT {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PLANS = "/api/v1/plans?lang=en";
    private static final String AGENCY = "moj";
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Refused as a whole, as too large, or row by row. */
    private static final Set<Integer> REFUSED = Set.of(400, 403, 413, 422);

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @AfterEach
    void leaveNothing() {
        http.cleanDatabase();
    }

    @Test
    void spoiledPlansAreToldAndLeaveNothing() throws Exception {
        byte[] template = new HttpDesk(site, "coordinator").file("/desk/plan-template?lang=en");
        byte[] sound = PlanBooks.small(template);
        Map<String, byte[]> books = new LinkedHashMap<>();
        Stream.concat(SpoiledPlanBooksTest.cells(), SpoiledPlanBooksTest.files())
                .forEach(each -> books.put(each.what(), each.spoil().apply(sound)));
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] right = SpoiledPlanFiles.RIGHT.getBytes(StandardCharsets.UTF_8);
        SpoiledPlanFiles.all()
                .forEach(each -> files.put(each.what(), each.spoil().apply(right)));
        String token = http.token(null, "holds");
        String before = http.get("/api/v1/plans").text();

        List<String> wrong = send(PLANS, token, WORKBOOK, books);
        wrong.addAll(send(PLANS, token, "application/json", files));

        assertThat(wrong).isEmpty();
        assertThat(books.size() + files.size()).isGreaterThan(100);
        assertThat(http.get("/api/v1/plans").text()).isEqualTo(before);
        HttpDesk coordinator = new HttpDesk(site, "coordinator");
        assertThat(coordinator.get("/desk/plan-list?lang=en")).doesNotContain("XX-20");
        assertThat(coordinator.status("/desk/agency-edit/xx-justice")).isEqualTo(404);
        assertThat(coordinator.status("/desk/agency-edit/xx-fund")).isEqualTo(404);
    }

    @Test
    void spoiledAgencyWorkbooksAreToldAndLeaveNothing() throws Exception {
        byte[] fresh = new HttpDesk(site, "officer").file("/desk/workbook-file?plan=AZ-2012-2015&period=2015&lang=en");
        Map<String, byte[]> books = SpoiledBooks.of(fresh);
        // A larger one is answered before it is read to its end, which this client takes for a broken line.
        books.values().removeIf(book -> book.length > MOST_BYTES);
        // These two name the very agency whose workbook this is.
        books.keySet().removeAll(Set.of("another agency", "the id of another agency"));
        String token = http.token(AGENCY, "holds");

        List<String> wrong =
                send("/api/v1/plans/AZ-2012-2015/agency-workbook?period=2015&lang=en", token, WORKBOOK, books);

        assertThat(wrong).isEmpty();
        assertThat(books).hasSizeGreaterThan(60);
        String mine = http.get(
                        "/api/v1/plans/AZ-2012-2015/progress-updates/mine?period=2015",
                        "Authorization",
                        "Bearer " + token)
                .text();
        assertThat(mine).doesNotContain("\"state\"");
    }

    /** Sends each, and tells which was not refused in words. */
    private List<String> send(String address, String token, String type, Map<String, byte[]> files) {
        List<String> wrong = new ArrayList<>();
        files.forEach((what, file) -> {
            Http.Answer answer =
                    http.post(address, file, "Authorization", "Bearer " + token, "Content-Type", type, "Accept", "*/*");
            String said = answer.text();
            if (!REFUSED.contains(answer.status()) || said.contains("???") || said.contains("incident")) {
                wrong.add(what + ": " + answer.status() + " " + said);
            }
        });
        return wrong;
    }
}
