package org.opengov.tracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.search.Entry.Span;

class WordIndexTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);
    private static final int MOST = 100;

    private final WordIndex.Builder index = new WordIndex.Builder();

    @Test
    void numberComesBeforeTitleAndTitleBeforeText() {
        add(FoundKind.COMMITMENT, 1, "1.1", "Registers", "The land register of plan 4.1");
        add(FoundKind.COMMITMENT, 2, "1.2", "What follows from 4.1", "");
        add(FoundKind.COMMITMENT, 3, "4.1", "Land", "");

        assertThat(ids("4.1", FoundKind.COMMITMENT)).containsExactly(3L, 2L, 1L);
    }

    @Test
    void numberThatOnlyBeginsSoIsFoundAfterTheOneThatIsAskedFor() {
        add(FoundKind.COMMITMENT, 1, "2.10", "Ten", "");
        add(FoundKind.COMMITMENT, 2, "2.1", "One", "");

        assertThat(ids("2.1", FoundKind.COMMITMENT)).containsExactly(2L, 1L);
    }

    @Test
    void allWordsMustOccurInTitleOrText() {
        add(FoundKind.COMMITMENT, 1, "1", "Open budget", "of the fund");
        add(FoundKind.COMMITMENT, 2, "2", "Open courts", "");

        assertThat(ids("fund open", FoundKind.COMMITMENT)).containsExactly(1L);
        assertThat(ids("open", FoundKind.COMMITMENT)).containsExactly(1L, 2L);
        assertThat(ids("open parliament", FoundKind.COMMITMENT)).isEmpty();
    }

    @Test
    void updatesComeFromTheNewestOnInWhateverOrderTheyWereRead() {
        for (long id : new long[] {2, 4, 1, 5, 3}) {
            add(id, DAY.minusDays(9 - id / 2));
        }

        assertThat(ids("report", FoundKind.UPDATE)).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(index.build().match(Wanted.of("report"), DAY).first(FoundKind.UPDATE, 2))
                .extracting(WordIndex.Hit::id)
                .containsExactly(5L, 4L);
    }

    @Test
    void updatesKnowTheirLastDaySoThatOnlyThoseSinceAreRead() {
        add(1, DAY);
        add(2, DAY.minusDays(2));
        PlanWords.Reports some = PlanWords.Reports.NONE.with(index);
        WordIndex.Builder later = new WordIndex.Builder();
        later.add(report(3, DAY));

        PlanWords.Reports more = some.with(later).with(new WordIndex.Builder());

        assertThat(some.listOfLastDay()).containsExactly(1L);
        assertThat(more.lastDay()).isEqualTo(DAY);
        assertThat(more.listOfLastDay()).containsExactlyInAnyOrder(1L, 3L);
        assertThat(more.count()).isEqualTo(3);
        assertThat(more.parts()).hasSize(2);
    }

    @Test
    void whatIsDatedAheadIsNotFoundYet() {
        add(1, DAY);
        add(2, DAY.plusDays(1));

        assertThat(ids("report", FoundKind.UPDATE)).containsExactly(1L);
        assertThat(index.build().match(Wanted.of("report"), DAY).count(FoundKind.UPDATE))
                .isEqualTo(1);
    }

    @Test
    void amendedWordingTakesThePlaceOfTheFormerOnItsDay() {
        add(7, "Old wording", new Span(Span.ALWAYS.from(), DAY));
        add(7, "New wording", new Span(DAY, Span.ALWAYS.until()));

        assertThat(ids("old", FoundKind.COMMITMENT)).isEmpty();
        assertThat(ids("new", FoundKind.COMMITMENT)).containsExactly(7L);
        assertThat(index.build().match(Wanted.of("old"), DAY.minusDays(1)).count(FoundKind.COMMITMENT))
                .isEqualTo(1);
    }

    @Test
    void kindsAreCountedApart() {
        add(FoundKind.COMMITMENT, 1, "1", "A fund", "");
        add(FoundKind.MILESTONE, 1, "AZ1.1", "The fund opens", "");
        add(FoundKind.MILESTONE, 2, "AZ1.2", "The fund closes", "");
        add(FoundKind.AGENCY, 1, "sofaz", "State Oil Fund", "");
        WordIndex.Matches matches = index.build().match(Wanted.of("FUND"), DAY);

        assertThat(List.of(FoundKind.values())).extracting(matches::count).containsExactly(1, 2, 0, 1, 0, 0);
    }

    @Test
    void onlyAsManyAreToldAsAreAskedFor() {
        IntStream.rangeClosed(1, 50).forEach(id -> add(FoundKind.MILESTONE, id, "m" + id, "Step", ""));

        WordIndex.Matches matches = index.build().match(Wanted.of("step"), DAY);

        assertThat(matches.first(FoundKind.MILESTONE, 20)).hasSize(20);
        assertThat(matches.count(FoundKind.MILESTONE)).isEqualTo(50);
    }

    /** Ten thousand updates of sixty words, which as text would take many times as much. */
    @Test
    void largePlanTakesLittleMemoryAndIsSearchedAtOnce() {
        Random random = new Random(1);
        for (int id = 1; id <= 10_000; id++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                text.append("word")
                        .append((int) Math.abs(random.nextGaussian() * 3000))
                        .append(' ');
            }
            index.add(new Entry(FoundKind.UPDATE, id, List.of(), "", text.toString(), Span.since(DAY)));
        }
        WordIndex built = index.build();

        assertThat(built.weight()).isLessThan(3 * 1024 * 1024);
        assertThat(built.match(Wanted.of("word1 word2"), DAY).count(FoundKind.UPDATE))
                .isPositive();
    }

    private void add(FoundKind kind, long id, String number, String headline, String text) {
        index.add(new Entry(kind, id, List.of(number), headline, text, Span.ALWAYS));
    }

    private void add(long id, LocalDate published) {
        index.add(report(id, published));
    }

    private static Entry report(long id, LocalDate published) {
        return new Entry(FoundKind.UPDATE, id, List.of(), "", "a report", Span.since(published));
    }

    private void add(long id, String headline, Span span) {
        index.add(new Entry(FoundKind.COMMITMENT, id, List.of(), headline, "", span));
    }

    private List<Long> ids(String typed, FoundKind kind) {
        return index.build().match(Wanted.of(typed), DAY).first(kind, MOST).stream()
                .map(WordIndex.Hit::id)
                .toList();
    }
}
