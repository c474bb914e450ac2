package org.opengov.tracker.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker.platform.Breach;
import org.opengov.tracker.platform.RuleBroken;

/** When a token lets nobody in, and what may be issued. */
class AccessTokenTest {

    private static final Instant END = Instant.parse("2026-12-31T20:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static AccessToken token() {
        return new AccessToken(null, "Document system", TokenSecret.random(), END);
    }

    @Test
    void tokenEndsWithTheMoment() {
        assertThat(token().refusal(END)).contains(Refusal.EXPIRED);
        assertThat(token().refusal(END.plusSeconds(1))).contains(Refusal.EXPIRED);
    }

    @Test
    void revokedStaysRevokedByWhoDidItFirst() {
        AccessToken token = token();
        token.revoke("aysel", END.minusSeconds(60));
        token.revoke("leyla", END);

        assertThat(token.refusal(END.plusSeconds(1))).contains(Refusal.REVOKED);
        assertThat(token.getRevokedBy()).isEqualTo("aysel");
        assertThat(token.getRevokedAt()).isEqualTo(END.minusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({
        ", Label, 2026-12-01, account",
        "1, '  ', 2026-12-01, label",
        "1, Label, , expiresOn",
        "1, Label, 2026-11-23, expiresOn",
        "1, Label, 2027-11-25, expiresOn"
    })
    void whatIsAskedForMustBeWhole(Long account, String label, LocalDate expiresOn, String field) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new NewToken(account, label, expiresOn).check(TODAY))
                .satisfies(broken ->
                        assertThat(broken.breaches()).extracting(Breach::field).containsExactly(field));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2027-11-24"})
    void todayAndAYearAheadAreTaken(LocalDate expiresOn) {
        new NewToken(1L, "Label", expiresOn).check(TODAY);
    }
}
