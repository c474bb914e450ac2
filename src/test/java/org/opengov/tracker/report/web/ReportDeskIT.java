package org.opengov.tracker.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;

/** Reports in the background as a coordinator's browser meets them, without its script. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class ReportDeskIT {

    private static final String PAGE = "/desk/reports?plan=AZ-2012-2015&lang=en";
    private static final String SCHEDULES = "/desk/report-schedules?plan=AZ-2012-2015&lang=en";
    private static final Pattern FILE = Pattern.compile("href=\"(/desk/report-file/\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @ArquillianResource
    URI site;

    private Http http;

    @BeforeEach
    void startClean() {
        http = new Http(site);
        http.cleanDatabase();
    }

    @Test
    void reportIsAskedForWatchedTakenAndItsFileDeleted() throws Exception {
        HttpDesk coordinator = new HttpDesk(site, "coordinator");
        assertThat(coordinator.sendPlainForm(PAGE, order("PDF", "2016-06-30"))).isEqualTo(302);

        String file = awaitFile(coordinator);
        String page = coordinator.get(PAGE);
        assertThat(page)
                .contains("state DONE", "As of 30 June 2016", "Asked for by coordinator")
                .doesNotContain("data-watch=");
        assertThat(new String(coordinator.file(file), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");

        assertThat(http.get(file).text()).doesNotStartWith("%PDF");
        assertThat(new HttpDesk(site, "officer").status(file)).isEqualTo(403);
        assertThat(coordinator.status("/desk/report-file/999999")).isEqualTo(404);

        String id = file.substring(file.lastIndexOf('/') + 1);
        assertThat(coordinator.sendPlainForm("/desk/report-deed/forget/" + id + "?lang=en", Map.of()))
                .isEqualTo(303);
        assertThat(coordinator.status(file)).isEqualTo(404);
        assertThat(coordinator.get(PAGE)).contains("The file was deleted on", "/desk/report-deed/again/" + id);
        assertThat(coordinator.sendPlainForm("/desk/report-deed/forget/" + id, Map.of()))
                .isEqualTo(303);
    }

    @Test
    void whatCannotBeMadeIsSaidAtItsField() throws Exception {
        HttpDesk coordinator = new HttpDesk(site, "coordinator");
        assertThat(coordinator.sendPlainForm(PAGE, order("PDF", "soon"))).isEqualTo(200);
        assertThat(coordinator.get(PAGE)).contains("None yet.");
    }

    @Test
    void officersSeeNoneOfIt() throws Exception {
        HttpDesk officer = new HttpDesk(site, "officer");
        assertThat(officer.get(PAGE)).contains("status-report.pdf").doesNotContain("order-form", "runs-title");
        assertThat(officer.sendPlainForm(PAGE, order("PDF", "2016-06-30"))).isIn(200, 403);
        assertThat(officer.status(SCHEDULES)).isEqualTo(403);
        assertThat(officer.sendPlainForm("/desk/report-deed/cancel/1", Map.of()))
                .isEqualTo(403);
        assertThat(officer.sendPlainForm("/desk/report-deed/unschedule/1", Map.of()))
                .isEqualTo(403);
        assertThat(new HttpDesk(site, "coordinator").get(PAGE)).contains("None yet.");
    }

    @Test
    void calendarIsKeptOnItsPage() throws Exception {
        HttpDesk coordinator = new HttpDesk(site, "coordinator");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("order-form", "order-form");
        form.put("order-form:occasion", "YEARLY");
        form.put("order-form:day", "29");
        form.put("order-form:month", "2");
        form.put("order-form:once", "");
        form.put("order-form:kind", "STATUS_REPORT");
        form.put("order-form:forms", "XLSX");
        form.put("order-form:against", "0");
        form.put("order-form:voice", "");
        form.put("order-form:language", "az");
        form.put("order-form:scope", "plan");
        form.put("order-form:readers", "officer");
        form.put("order-form:add", "add");
        assertThat(coordinator.sendPlainForm(SCHEDULES, form)).isEqualTo(302);

        String page = coordinator.get(SCHEDULES);
        assertThat(page).contains("Every year on 29 February: Status report", "Azərbaycanca", "told: officer");
        form.put("order-form:day", "30");
        assertThat(coordinator.sendPlainForm(SCHEDULES, form)).isEqualTo(200);

        Matcher remove = Pattern.compile("action=\"(/desk/report-deed/unschedule/[^\"]+)\"")
                .matcher(page);
        assertThat(remove.find()).isTrue();
        assertThat(coordinator.sendPlainForm(remove.group(1).replace("&amp;", "&"), Map.of()))
                .isEqualTo(303);
        assertThat(coordinator.get(SCHEDULES)).contains("Nothing is on the calendar");
    }

    private static Map<String, String> order(String form, String day) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("order-form", "order-form");
        fields.put("order-form:kind", "STATUS_REPORT");
        fields.put("order-form:form", form);
        fields.put("order-form:cut", "");
        fields.put("order-form:asOf", day);
        fields.put("order-form:against", "0");
        fields.put("order-form:voice", "INDEPENDENT");
        fields.put("order-form:language", "en");
        fields.put("order-form:scope", "plan");
        fields.put("order-form:year", "2015");
        fields.put("order-form:make", "make");
        return fields;
    }

    private static String awaitFile(HttpDesk desk) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Matcher file = FILE.matcher(desk.get(PAGE));
            if (file.find()) {
                return file.group(1);
            }
            assertThat(System.nanoTime()).as("time is up").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
