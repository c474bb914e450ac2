package org.opengov.tracker.opendata.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker._support.EvidenceServlet.COMMITMENT;
import static org.opengov.tracker._support.EvidenceServlet.TEXT;

import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Http.Answer;
import org.opengov.tracker._support.HttpDesk;

/** Files of evidence as they come over the wire: to everybody once they are public, before that to a few. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EvidenceDownloadIT {

    @ArquillianResource
    URI site;

    private Http http;
    private String file;

    @BeforeEach
    void startWithAFile() {
        http = new Http(site);
        http.cleanDatabase();
        file = "/evidence/" + http.evidence("draft").strip();
    }

    @Test
    void publicFileIsSavedAndNeverShownAndBringsItsChecksum() throws NoSuchAlgorithmException {
        http.evidence("publish");
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(UTF_8));

        Answer answer = http.get(file);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(TEXT);
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("minutes.txt");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":");
        String hexadecimal = HexFormat.of().formatHex(sha256);
        assertThat(answer.header("ETag")).isEqualTo('"' + hexadecimal + '"');
        assertThat(http.get(file, "If-None-Match", answer.header("ETag")).status())
                .isEqualTo(304);
        assertThat(http.get("/commitments/" + COMMITMENT).text())
                .contains("<code>" + hexadecimal + "</code>")
                .contains(hexadecimal.substring(0, 12) + "…");
    }

    @Test
    void fileOfADraftIsForThoseWhoMaySeeIt() throws IOException, InterruptedException {
        assertThat(http.get(file).status()).isEqualTo(404);
        assertThat(http.get("/desk" + file).text()).doesNotContain(TEXT);

        assertThat(new HttpDesk(site, "officer").get("/desk" + file)).isEqualTo(TEXT);
        assertThat(new HttpDesk(site, "coordinator").get("/desk" + file)).isEqualTo(TEXT);
        assertThat(new HttpDesk(site, "admin").get("/desk" + file)).doesNotContain(TEXT);
    }

    @Test
    void damagedFileIsHandedToNobody() throws IOException, InterruptedException {
        http.evidence("publish");
        http.evidence("damage");

        Answer answer = http.get(file);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Disposition")).isEmpty();
        assertThat(answer.text()).doesNotContain("something else", "Exception").containsPattern("[0-9A-F]{8}");
        assertThat(new HttpDesk(site, "officer").get("/desk" + file)).doesNotContain("something else");
    }

    @Test
    void numberThatIsNoneIsNotFound() {
        assertThat(http.get("/evidence/").status()).isEqualTo(404);
        assertThat(http.get("/evidence/x").status()).isEqualTo(404);
        assertThat(http.get("/evidence/999999999999999999").status()).isEqualTo(404);
    }
}
