package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "İnformasiya, informasiya",
        "INFORMASIYA, informasıya",
        "Qızıl, qizil",
        "Açıq hökumət, aciq hokumet",
        "ƏDLİYYƏ, edliyye",
        "Ёлка, елка",
        "Disclosure of Annual EITI Reports, eiti annual",
        "Cabinet of Ministers’ Reports, MINISTERS"
    })
    void findsWhatReadersExpect(String text, String lookedFor) {
        assertThat(SearchText.matches(text, lookedFor)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Tax Transparency, taxi", "Public Councils, public tax"})
    void everyWordMustOccur(String text, String lookedFor) {
        assertThat(SearchText.matches(text, lookedFor)).isFalse();
    }

    @Test
    void databaseFoldsLikeTheProduct() {
        assertThat(SearchText.LETTERS).hasSameSizeAs(SearchText.FOLDED);
        for (int letter = 0; letter < SearchText.LETTERS.length(); letter++) {
            assertThat(SearchText.fold(SearchText.LETTERS.substring(letter, letter + 1)))
                    .isEqualTo(SearchText.FOLDED.substring(letter, letter + 1));
        }
    }
}
