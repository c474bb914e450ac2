package org.opengov.tracker.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.report.Scope;

/** What a coordinator chose, as reports are ordered by it. */
class ChosenReportTest {

    private final ChosenReport chosen = new ChosenReport();

    @ParameterizedTest
    @MethodSource("scopes")
    void everyScopeOnTheListIsThatPartOfThePlan(Scope scope) {
        chosen.setScope(scope.toString());

        assertThat(chosen.getPart()).isEqualTo(scope);
    }

    static Stream<Scope> scopes() {
        return Stream.of(
                Scope.WHOLE,
                new Scope(Scope.Kind.THEME, "1"),
                new Scope(Scope.Kind.AGENCY, "moj"),
                new Scope(Scope.Kind.COMMITMENT, "AZ0012:1"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ":", ":moj", "moj", "nothing:moj"})
    void anythingElseIsTheWholePlan(String scope) {
        chosen.setScope(scope);

        assertThat(chosen.getPart()).isEqualTo(Scope.WHOLE);
    }

    @Test
    void languageIsNamedByItsTag() {
        chosen.setLanguage("az");

        assertThat(chosen.getLocale().getLanguage()).isEqualTo("az");
    }
}
