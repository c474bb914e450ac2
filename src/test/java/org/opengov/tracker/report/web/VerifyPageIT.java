package org.opengov.tracker.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.GivenFiles;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;
import org.opengov.tracker._support.HttpDesk;

/** Somebody holds a file against what was published, with a browser that runs scripts and with one that does not. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class VerifyPageIT {

    private static final String CUT = "/verify/" + GivenFiles.PLAN + "-C1";
    private static final String DATA = "/api/v1/plans/" + GivenFiles.PLAN + "/cuts/1/data.json";
    private static final int LARGEST_PAGE = 60_000;
    private static final int TOO_LARGE = 6 * 1024 * 1024;

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
    void withScriptTheFileStaysOnTheComputer() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.method().equals("GET")) {
                    sent.add(request.url());
                }
            });
            page.navigate(CUT + "?lang=en");
            assertThat(page.locator("#stays")).isVisible();

            page.setInputFiles("#file", file("data.json", http.get(DATA).wire()));
            assertThat(page.locator("#answer")).hasAttribute("data-kind", "yes");
            assertThat(page.locator("#answer")).containsText("the frozen data of cut AZ-2016-2018-C1");

            page.setInputFiles("#file", file("report.pdf", GivenFiles.TEXT.getBytes(UTF_8)));
            assertThat(page.locator("#answer")).containsText("status-report-cut-1-en.pdf");
            assertThat(page.locator("tr.found")).hasCount(1);

            page.setInputFiles("#file", file("report.pdf", (GivenFiles.TEXT + "!").getBytes(UTF_8)));
            assertThat(page.locator("#answer")).hasAttribute("data-kind", "no");
            assertThat(page.locator("#answer")).containsText("Not published");
            assertThat(page.locator("tr.found")).hasCount(0);

            drop(page, GivenFiles.TEXT);
            assertThat(page.locator("#answer")).hasAttribute("data-kind", "yes");
            assertThat(sent).isEmpty();
            browser.assertNoTrouble();
        }
    }

    private static void drop(Page page, String content) {
        JSHandle dropped = page.evaluateHandle(
                "text => { const all = new DataTransfer(); all.items.add(new File([text], 'dropped.pdf')); return all; }",
                content);
        page.dispatchEvent("#file-form", "drop", Map.of("dataTransfer", dropped));
    }

    @Test
    void withoutScriptTheSiteTakesTheChecksumAndKeepsNothing() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.withoutScript();
            page.navigate(CUT + "?lang=en");
            assertThat(page.locator("#sent")).isVisible();

            send(page, GivenFiles.TEXT.getBytes(UTF_8));
            assertThat(page.locator("#answer")).containsText("status-report-cut-1-en.pdf");
            assertThat(page.locator("#answer")).hasAttribute("data-kind", "yes");

            send(page, http.get(DATA).wire());
            assertThat(page.locator("#answer")).containsText("the frozen data of cut AZ-2016-2018-C1");

            send(page, "Something else".getBytes(UTF_8));
            assertThat(page.locator("#answer")).containsText("Not published");

            page.press("#send", "Enter");
            assertThat(page.locator("#answer")).containsText("Choose a file");

            page.fill("#sha256", "SHA256: " + GivenFiles.SHA256.toUpperCase(java.util.Locale.ROOT));
            page.press("#send-sum", "Enter");
            assertThat(page.locator("#answer")).hasAttribute("data-kind", "yes");
            page.fill("#sha256", "abc");
            page.press("#send-sum", "Enter");
            assertThat(page.locator("#answer")).containsText("no SHA-256 checksum");
            assertThat(page.locator("#sha256")).hasValue("abc");
            assertThat(page.context().cookies()).isEmpty();
            browser.assertNoTrouble();
        }
    }

    private static void send(Page page, byte[] content) {
        page.setInputFiles("#file", file("held.bin", content));
        page.press("#send", "Enter");
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    @Test
    void aFileThatIsTooLargeIsToldSo() {
        Answer answer = http.post(
                "/verify-file/AZ-2016-2018-C1?lang=az",
                new byte[TOO_LARGE],
                "Content-Type",
                "multipart/form-data; boundary=between");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(CUT + "?problem=large&lang=az#answer");
        assertThat(answer.has("Set-Cookie")).isFalse();
        assertThat(http.get(CUT + "?problem=large&lang=en").text()).contains("larger than 5 MB");
    }

    @Test
    void aCorrectedCutSaysSoAndAFileOfAnotherCutIsKnown() throws IOException, InterruptedException {
        coordinator.correct(GivenFiles.PLAN, "2018-06-30", 1);

        Answer first = http.get(CUT + "?lang=en&sha256=" + GivenFiles.SHA256);
        Answer second = http.get("/verify/AZ-2016-2018-C2?lang=en&sha256=" + GivenFiles.SHA256);

        assertThat(first.text())
                .contains("Cut 2 corrects this one.", "One figure was wrong.", "But cut 2 corrects this cut");
        assertThat(second.text()).contains("it belongs to cut 1, as of 30 June 2018", "data-kind=\"other\"");
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            page.navigate("/verify/AZ-2016-2018-C2?lang=en");
            page.setInputFiles("#file", file("held.pdf", GivenFiles.TEXT.getBytes(UTF_8)));
            assertThat(page.locator("#answer")).containsText("it belongs to cut 1");
            browser.assertNoTrouble();
        }
    }

    @Test
    void thePageIsLightAndWithoutSessionAndUnknownCutsAreNotFound() {
        Answer page = http.get(CUT + "?lang=ru");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.wire().length).isLessThan(LARGEST_PAGE);
        assertThat(page.has("Set-Cookie")).isFalse();
        assertThat(http.get("/verify/AZ-2016-2018-C9").status()).isEqualTo(404);
        assertThat(http.get("/verify").status()).isEqualTo(404);
        assertThat(http.post("/verify-file/AZ-2016-2018-C9", new byte[1]).status())
                .isEqualTo(404);
    }
}
