package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of a list a page shows, and what is said of it. */
class ListPageTest {

    @ParameterizedTest
    @CsvSource({
        // length, asked, page, pages, first, last
        "1, 1, 1, 1, 1, 1",
        "200, 1, 1, 1, 1, 200",
        "201, 1, 1, 2, 1, 200",
        "201, 2, 2, 2, 201, 201",
        "2000, 2, 2, 10, 201, 400",
        "2000, 10, 10, 10, 1801, 2000",
        // The nearest page that there is.
        "2000, 999999, 10, 10, 1801, 2000",
        "37, 2, 1, 1, 1, 37",
        "2000, 0, 1, 10, 1, 200"
    })
    void pageIsCutOut(int length, int asked, int page, int pages, int first, int last) {
        List<Integer> all = IntStream.rangeClosed(1, length).boxed().toList();

        ListPage<Integer> cut = ListPage.of(all, asked, 200);

        assertThat(cut.page()).isEqualTo(page);
        assertThat(cut.pages()).isEqualTo(pages);
        assertThat(cut.first()).isEqualTo(first);
        assertThat(cut.getLast()).isEqualTo(last);
        assertThat(cut.of()).isEqualTo(length);
        assertThat(cut.isCut()).isEqualTo(length > 200);
        assertThat(cut.items())
                .isEqualTo(IntStream.rangeClosed(first, last).boxed().toList());
    }

    @Test
    void pagesTogetherAreTheWholeList() {
        List<Integer> all = IntStream.range(0, 60).boxed().toList();

        assertThat(IntStream.rangeClosed(1, 3).boxed().flatMap(page -> ListPage.of(all, page, 25).items().stream()))
                .isEqualTo(all);
    }

    @Test
    void emptyListIsOneEmptyPage() {
        ListPage<Integer> cut = ListPage.of(List.of(), 3, 200);

        assertThat(cut.items()).isEmpty();
        assertThat(cut.page()).isEqualTo(1);
        assertThat(cut.isCut()).isFalse();
    }
}
