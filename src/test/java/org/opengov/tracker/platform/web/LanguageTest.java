package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final Locale AZ = new Locale("az");

    @Test
    void addressGoesBeforeTheBrowser() {
        assertThat(Language.choose("ru", List.of(AZ))).isEqualTo(new Locale("ru"));
    }

    @Test
    void firstLanguageOfTheReaderThatIsSpokenIsTaken() {
        assertThat(Language.choose(null, List.of(Locale.FRENCH, new Locale("az", "AZ"), Locale.ENGLISH)))
                .isEqualTo(AZ);
    }

    @Test
    void unknownLanguagesEndInEnglish() {
        assertThat(Language.choose("xx", List.of(Locale.FRENCH))).isEqualTo(Locale.ENGLISH);
        assertThat(Language.choose("", List.of())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void linkKeepsQueryAndFragmentAndNamesTheLanguageOnce() {
        assertThat(Language.withLanguage("/", AZ)).isEqualTo("/?lang=az");
        assertThat(Language.withLanguage("/plans/x?q=1#top", AZ)).isEqualTo("/plans/x?q=1&lang=az#top");
        assertThat(Language.withLanguage("/?lang=ru", AZ)).isEqualTo("/?lang=az");
        assertThat(Language.withLanguage("/?lang=ru&q=1", AZ)).isEqualTo("/?q=1&lang=az");
        assertThat(Language.withLanguage("/?q=1&lang=ru", AZ)).isEqualTo("/?q=1&lang=az");
    }
}
