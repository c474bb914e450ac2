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

    @Test
    void whoShowsATokenPassesAndWhoShowsAnythingElseDoesNot() {
        assertThat(SameOrigin.showsToken("Bearer ogp_1")).isTrue();
        assertThat(SameOrigin.showsToken("bearer ogp_1")).isTrue();
        assertThat(SameOrigin.showsToken("Basic b2dwOm9ncA==")).isFalse();
        assertThat(SameOrigin.showsToken("")).isFalse();
        assertThat(SameOrigin.showsToken(null)).isFalse();
    }
}
