package org.opengov.tracker.plan;

import java.util.Locale;
import java.util.Optional;

/** Names of countries in the languages of readers, from the Unicode CLDR as Java carries it. */
final class CountryName {

    private CountryName() {}

    /**
     * The name of a country.
     *
     * @param code ISO 3166-1 code
     */
    static Optional<String> in(Locale reader, String code) {
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(reader);
        return name.isEmpty() || name.equals(code) ? Optional.empty() : Optional.of(name);
    }
}
