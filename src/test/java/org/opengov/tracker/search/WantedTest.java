package org.opengov.tracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {

    @ParameterizedTest
    @CsvSource({
        "ISLAHAT, islahatlar",
        "islahat, İSLAHATLAR",
        "ədliyyə, EDLIYYE",
        "edliyye, Ədliyyə",
        "seffaf, Şəffaflıq",
        "cox, ÇOX",
        "отчет, Отчёты",
        "ОТЧЁТ, отчет",
        "naif, naïve naïf",
        "4.1, 4.1",
        "az0012, AZ0012.3",
    })
    void wordIsMarkedHoweverItIsWritten(String typed, String text) {
        assertThat(Wanted.of(typed).mark(text)).anyMatch(Wanted.Piece::marked);
    }

    @ParameterizedTest
    @CsvSource({"form, reform", "4.1, 14.1", "4.1, 4 1", "и, в"})
    void wordIsNotMarkedWithinAnother(String typed, String text) {
        assertThat(Wanted.of(typed).mark(text)).noneMatch(Wanted.Piece::marked);
    }

    @Test
    void piecesAreTheTextLetterByLetter() {
        String text = "«Şəffaflıq» və hesabatlılıq, 2013–2015 (hesabat).";

        List<Wanted.Piece> pieces = Wanted.of("hesabat seffaf").mark(text);

        assertThat(pieces.stream().map(Wanted.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces.stream().filter(Wanted.Piece::marked).map(Wanted.Piece::text))
                .containsExactly("Şəffaflıq", "hesabatlılıq", "hesabat");
    }

    @Test
    void excerptIsAroundTheFirstWordThatIsLookedFor() {
        String text = "lead ".repeat(100) + "the register of land " + "tail ".repeat(100);

        String excerpt = Wanted.of("register").excerpt(text).stream()
                .map(Wanted.Piece::text)
                .collect(Collectors.joining());

        assertThat(excerpt).startsWith("… ").endsWith(" …").contains("register").hasSizeLessThan(260);
    }

    @Test
    void shortTextIsItsOwnExcerpt() {
        assertThat(Wanted.of("nothing").excerpt("A short text."))
                .containsExactly(new Wanted.Piece("A short text.", false));
    }

    @Test
    void signsAloneLookForNothing() {
        assertThat(Wanted.of(" – ?! ").isEmpty()).isTrue();
        assertThat(Wanted.of("").isEmpty()).isTrue();
    }
}
