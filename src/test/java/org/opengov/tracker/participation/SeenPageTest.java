package org.opengov.tracker.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenPageTest {

    @Test
    void dayAndVoiceStayAndTheRestIsLeftOut() {
        assertThat(SeenPage.of("/plans/AZ-2012-2015?asOf=2014-06-30&voice=GOVERNMENT&lang=ru&q=x#commitments"))
                .contains(new SeenPage("/plans/AZ-2012-2015?asOf=2014-06-30&voice=GOVERNMENT"));
        assertThat(SeenPage.of("/?lang=az")).contains(SeenPage.FRONT);
        assertThat(SeenPage.of("/commitments/AZ0012?asOf=\"><script>")).contains(new SeenPage("/commitments/AZ0012"));
        assertThat(SeenPage.of("/agencies/moj?voice=A&voice=B&asOf=2014-01-01")
                        .orElseThrow()
                        .address())
                .isEqualTo("/agencies/moj?asOf=2014-01-01&voice=A");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example/",
                "https://evil.example/",
                "javascript:alert(1)",
                "/desk/review",
                "/commitments/../admin",
                "/commitments/A/B",
                "/commitments/<b>",
                "/nothing"
            })
    void whatIsNoPageOfTheRecordIsNone(String address) {
        assertThat(SeenPage.of(address)).isEmpty();
    }
}
