package org.opengov.tracker.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.assessment.Voice;

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

    @Test
    void tellsWhatWasLookedAt() {
        LocalDate today = LocalDate.of(2026, 11, 29);
        SeenPage page = SeenPage.of("/voices/AZ-2012-2015?asOf=2014-06-30&voice=INDEPENDENT")
                .orElseThrow();

        assertThat(page.kind() + " " + page.code()).isEqualTo("voices AZ-2012-2015");
        assertThat(page.day(today)).isEqualTo(LocalDate.of(2014, 6, 30));
        assertThat(page.voice()).isEqualTo(Voice.INDEPENDENT);
        assertThat(SeenPage.FRONT.kind() + SeenPage.FRONT.code()).isEmpty();
        assertThat(SeenPage.FRONT.day(today)).isEqualTo(today);
        assertThat(SeenPage.FRONT.voice()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?asOf=2014-02-31", "/?asOf=2030-01-01", "/?voice=NOBODY"})
    void whatCannotBeLookedAtIsNotTaken(String address) {
        LocalDate today = LocalDate.of(2026, 11, 29);
        SeenPage page = SeenPage.of(address).orElseThrow();

        assertThat(page.day(today)).isEqualTo(today);
        assertThat(page.voice()).isNull();
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
