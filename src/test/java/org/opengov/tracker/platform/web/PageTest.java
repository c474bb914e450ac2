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

    @Test
    void textIsCompressedAndFilesAreNot() {
        assertThat(Page.isText("text/html;charset=UTF-8")).isTrue();
        assertThat(Page.isText("application/json")).isTrue();
        assertThat(Page.isText("application/ld+json; charset=utf-8")).isTrue();
        assertThat(Page.isText("image/svg+xml")).isTrue();
        assertThat(Page.isText("application/pdf")).isFalse();
        assertThat(Page.isText("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .isFalse();
        assertThat(Page.isText(null)).isFalse();
    }
}
