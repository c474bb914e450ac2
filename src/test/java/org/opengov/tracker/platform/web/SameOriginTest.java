package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final List<String> OURS = List.of("http://localhost:8080", "https://ogp.example");

    @Test
    void ownPagesAndProgramsPass() {
        assertThat(SameOrigin.isOurs("same-origin", "https://ogp.example", OURS))
                .isTrue();
        assertThat(SameOrigin.isOurs(null, "https://ogp.example", OURS)).isTrue();
        assertThat(SameOrigin.isOurs(null, null, OURS)).isTrue();
        assertThat(SameOrigin.isOurs("none", null, OURS)).isTrue();
    }

    @Test
    void otherSitesDoNot() {
        assertThat(SameOrigin.isOurs("cross-site", null, OURS)).isFalse();
        assertThat(SameOrigin.isOurs("same-site", "https://other.ogp.example", OURS))
                .isFalse();
        assertThat(SameOrigin.isOurs(null, "https://evil.example", OURS)).isFalse();
        assertThat(SameOrigin.isOurs(null, "null", OURS)).isFalse();
    }
}
