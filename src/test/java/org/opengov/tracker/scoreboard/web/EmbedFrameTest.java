package org.opengov.tracker.scoreboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedFrameTest {

    @Test
    void onlyPagesWithACardHaveAFrame() {
        assertThat(EmbedFrame.of("/commitments/AZ0012").path()).isEqualTo("/embed/AZ0012");
        assertThat(EmbedFrame.of("/plans/AZ-2012-2015").path()).isEqualTo("/embed-plan/AZ-2012-2015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/about", "/commitments", "/commitments/", "/commitments/A/B", "/desk/commitments/A", ""})
    void otherPagesHaveNone(String path) {
        assertThat(EmbedFrame.find(path)).isEmpty();
    }

    @Test
    void itTakesNoMoreRoomThanThereIs() {
        EmbedFrame whole = EmbedFrame.of("/commitments/AZ0012");

        assertThat(whole.within(2000, 2000)).isEqualTo(whole);
        assertThat(whole.within(300, 2000).width()).isEqualTo(300);
        assertThat(whole.within(300, 2000).height()).isGreaterThan(whole.height());
        assertThat(whole.within(300, 320).height()).isEqualTo(320);
    }

    @Test
    void nothingOfATitleBecomesMarkup() {
        assertThat(EmbedFrame.of("/commitments/AZ0012").html("https://x/embed?a=1&b=2", "A \"b\" <script>"))
                .contains("src=\"https://x/embed?a=1&amp;b=2\"")
                .contains("title=\"A &quot;b&quot; &lt;script&gt;\"")
                .doesNotContain("<script");
    }
}
