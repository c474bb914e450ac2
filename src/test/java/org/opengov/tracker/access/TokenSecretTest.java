package org.opengov.tracker.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTest {

    @Test
    void secretHolds256RandomBitsAndIsRecognised() {
        TokenSecret secret = TokenSecret.random();

        assertThat(secret.text())
                .matches("ogp_[0-9a-f]{64}")
                .isNotEqualTo(TokenSecret.random().text());
        assertThat(secret.prefix()).isEqualTo(secret.text().substring(0, 12));
    }

    @Test
    void neitherHashNorNameShowsTheSecret() {
        TokenSecret secret = TokenSecret.random();

        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.text().substring(4));
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(new TokenSecret(secret.text()).hash()).isEqualTo(secret.hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ogp_1", "bearer ogp_1", "BEARER  ogp_1 "})
    void bearerIsReadHoweverItIsWritten(String header) {
        assertThat(TokenSecret.in(header)).map(TokenSecret::text).contains("ogp_1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic b2dwOm9ncA==", "ogp_1", "Bearer two words"})
    void nothingElseIsABearer(String header) {
        assertThat(TokenSecret.in(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret-of-another-site", "ogp_", "ogp_<script>", "ogp_12345678901234567890"})
    void whatIsNoneOfOursIsNeverQuoted(String strange) {
        assertThat(new TokenSecret(strange).prefix()).isEmpty();
    }
}
