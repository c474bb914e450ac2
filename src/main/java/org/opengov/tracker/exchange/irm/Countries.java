package org.opengov.tracker.exchange.irm;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opengov.tracker.platform.SearchText;

/** Countries by the English names that the OGP and others have for them. */
final class Countries {

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            CODES.put(plain(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code);
            CODES.put(plain(code), code);
        }
        Map<String, String> others = Map.ofEntries(
                Map.entry("Bosnia and Herzegovina", "BA"),
                Map.entry("Cabo Verde", "CV"),
                Map.entry("Cote d'Ivoire", "CI"),
                Map.entry("Czech Republic", "CZ"),
                Map.entry("Kyrgyz Republic", "KG"),
                Map.entry("Macedonia", "MK"),
                Map.entry("North Macedonia", "MK"),
                Map.entry("Republic of Moldova", "MD"),
                Map.entry("Republic of Korea", "KR"),
                Map.entry("Korea", "KR"),
                Map.entry("South Korea", "KR"),
                Map.entry("Russian Federation", "RU"),
                Map.entry("Slovak Republic", "SK"),
                Map.entry("The Gambia", "GM"),
                Map.entry("Trinidad and Tobago", "TT"),
                Map.entry("Turkey", "TR"),
                Map.entry("UK", "GB"),
                Map.entry("USA", "US"),
                Map.entry("United States of America", "US"));
        others.forEach((name, code) -> CODES.put(plain(name), code));
    }

    private Countries() {}

    /** The ISO 3166-1 code of a country; empty where the name is none of a country. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(plain(name)));
    }

    private static String plain(String name) {
        return SearchText.fold(name)
                .replace("&", "and")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
