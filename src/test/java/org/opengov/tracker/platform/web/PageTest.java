package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void gzipIsSentToThoseWhoTakeIt() {
        assertThat(Page.acceptsGzip("gzip, deflate, br")).isTrue();
        assertThat(Page.acceptsGzip("br;q=1.0, gzip;q=0.8")).isTrue();
        assertThat(Page.acceptsGzip("br, gzip;q=0")).isFalse();
        assertThat(Page.acceptsGzip("gzip;q=0.000")).isFalse();
        assertThat(Page.acceptsGzip("br")).isFalse();
        assertThat(Page.acceptsGzip(null)).isFalse();
    }

    @Test
    void readerHasItWhenOneOfTheirTagsIsTheSame() {
        assertThat(Page.matches("\"a\", \"b\"", "\"b\"")).isTrue();
        assertThat(Page.matches("W/\"b\"", "\"b\"")).isTrue();
        assertThat(Page.matches("*", "\"b\"")).isTrue();
        assertThat(Page.matches("\"a\"", "\"b\"")).isFalse();
        assertThat(Page.matches(null, "\"b\"")).isFalse();
    }
}
