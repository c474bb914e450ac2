package org.opengov.tracker.exchange.agencybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengov.tracker.exchange.RowState;
import org.opengov.tracker.exchange.agencybook.SpoiledBooks.Case;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;

/** Whatever comes in, a clear word goes out: what is wrong, where, and what to do. */
class SpoiledBooksTest {

    private static final int LEAST_CASES = 60;

    /** What only a database can tell. */
    private static final Set<String> PLACES =
            Set.of("agencybook.file.otherPlan", "agencybook.file.otherPeriod", "agencybook.file.otherAgency");

    /** Written once and spoiled in as many ways. */
    private static final byte[] FILLED = Sheets.filled(SampleBook.ofThree().write(Locale.ENGLISH));

    private final SampleBook book = SampleBook.ofThree();

    static Stream<Case> cases() {
        return SpoiledBooks.all().filter(spoiled -> !PLACES.contains(spoiled.key()));
    }

    @Test
    void thereAreMany() {
        assertThat(SpoiledBooks.all()).hasSizeGreaterThan(LEAST_CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWhatIsWrongAndWhere(Case spoiled) {
        byte[] file = spoiled.spoil().apply(FILLED.clone());

        if (spoiled.place().isEmpty()) {
            RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> book.preview(file));
            assertThat(refused).isNotNull();
            assertThat(refused.messageKey()).isEqualTo(spoiled.key());
            assertWords(refused.breaches().get(0).text(Messages.in(Locale.ENGLISH)));
        } else {
            Preview preview = book.preview(file);
            assertThat(toldIn(preview)).contains(spoiled.place() + " " + spoiled.key());
            assertThat(preview.rightRows()).isEmpty();
            Messages.LANGUAGES.forEach(language -> preview.answer(Messages.in(language))
                    .rows()
                    .forEach(row -> row.faults().forEach(fault -> assertWords(fault.text()))));
        }
    }

    @Test
    void filledInAsTheRulesAskItIsNew() {
        assertThat(book.preview(FILLED).rows())
                .extracting(PreviewRow::state)
                .containsExactly(RowState.NEW, RowState.UNCHANGED, RowState.UNCHANGED);
    }

    private static List<String> toldIn(Preview preview) {
        return preview.rows().stream()
                .filter(row -> row.state() == RowState.WRONG)
                .flatMap(row -> row.faults().stream()
                        .map(fault -> fault.column().cell(row.number()) + " "
                                + fault.breach().messageKey()))
                .toList();
    }

    private static void assertWords(String text) {
        assertThat(text).doesNotContain("???").doesNotContain("{").hasSizeGreaterThan(15);
    }
}
