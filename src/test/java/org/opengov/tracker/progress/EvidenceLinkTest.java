package org.opengov.tracker.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengov.tracker.platform.RuleBroken;

/** Which addresses are taken as evidence: those that a reader can open and that run nothing. */
class EvidenceLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "HTTP://example.org/a?b=c#d", "  https://example.org/x  "})
    void takesFullAddresses(String address) {
        assertThatCode(new EvidenceLink("", address)::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "example.org",
                "https:///x",
                "https://a b",
                "ftp://x.org"
            })
    void refusesEverythingElse(String address) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(new EvidenceLink("", address)::check)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("evidenceAddress"));
    }

    @Test
    void refusesAddressesAndTitlesBeyondMeasure() {
        String endless = "https://example.org/" + "x".repeat(2000);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(new EvidenceLink("", endless)::check);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(new EvidenceLink("x".repeat(301), "https://example.org")::check);
    }

    @Test
    void isCalledByItsAddressWhereItHasNoTitle() {
        assertThat(new EvidenceLink(" ", " https://example.org ").titleOrAddress())
                .isEqualTo("https://example.org");
        assertThat(new EvidenceLink(" The law ", "https://example.org").titleOrAddress())
                .isEqualTo("The law");
    }
}
