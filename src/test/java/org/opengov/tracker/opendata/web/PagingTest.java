package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opengov.tracker.opendata.Range;

class PagingTest {

    private static final String LIST = "https://tracker.example/api/v1/plans";

    @Test
    void aWholeListHasNoPages() {
        assertThat(Paging.NONE.range()).isEqualTo(Range.ALL);
        assertThat(Paging.NONE.links(LIST, "q=x", 1000)).isEmpty();
    }

    @Test
    void aPageInTheMiddleLeadsEverywhere() {
        Paging paging = new Paging(2, 10);

        assertThat(paging.range()).isEqualTo(new Range(10, 10));
        assertThat(paging.links(LIST, null, 37))
                .containsExactly(
                        "<" + LIST + "?size=10&page=1>; rel=\"first\"",
                        "<" + LIST + "?size=10&page=1>; rel=\"prev\"",
                        "<" + LIST + "?size=10&page=3>; rel=\"next\"",
                        "<" + LIST + "?size=10&page=4>; rel=\"last\"");
    }

    @Test
    void theFirstAndTheLastPageEndThere() {
        assertThat(new Paging(1, 10).links(LIST, null, 20)).noneMatch(link -> link.contains("prev"));
        assertThat(new Paging(2, 10).links(LIST, null, 20)).noneMatch(link -> link.contains("next"));
        assertThat(new Paging(1, 10).links(LIST, null, 0))
                .containsExactly(
                        "<" + LIST + "?size=10&page=1>; rel=\"first\"", "<" + LIST + "?size=10&page=1>; rel=\"last\"");
    }

    @Test
    void aPageBehindTheLastLeadsBackToIt() {
        assertThat(new Paging(9, 10).links(LIST, null, 37))
                .contains("<" + LIST + "?size=10&page=4>; rel=\"prev\"")
                .noneMatch(link -> link.contains("next"));
    }

    @Test
    void whatElseWasAskedForIsKept() {
        assertThat(new Paging(1, 5).links(LIST, "page=1&theme=4&q=%C9%99&size=5&pages=2", 6))
                .contains("<" + LIST + "?theme=4&q=%C9%99&pages=2&size=5&page=2>; rel=\"next\"");
    }

    @Test
    void theLastPageThereCanBeIsStillCountedRight() {
        assertThat(new Paging(Paging.LAST, Paging.LARGEST).range().first()).isEqualTo(999_999_000);
    }
}
