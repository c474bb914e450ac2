package org.opengov.tracker.report.word;

import java.util.Map;

/** Languages as Word names them: it checks spelling and breaks words only in a language with its country. */
final class WordLanguage {

    private static final Map<String, String> WITH_COUNTRY = Map.of("en", "en-GB", "az", "az-Latn-AZ", "ru", "ru-RU");

    private WordLanguage() {}

    static String of(String language) {
        return WITH_COUNTRY.getOrDefault(language, language);
    }
}
