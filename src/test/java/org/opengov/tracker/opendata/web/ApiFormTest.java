package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;

/** The form of answers where it needs no server: names of files, and the words of the description. */
class ApiFormTest {

    private static String description() throws IOException {
        try (InputStream file = ApiFormTest.class.getResourceAsStream("/openapi/openapi.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPlainNameIsGivenOnce() {
        assertThat(Attachment.header("AZ-2012-2015-status-2026-11-23-en.pdf"))
                .isEqualTo("attachment; filename=\"AZ-2012-2015-status-2026-11-23-en.pdf\"");
    }

    @Test
    void anyOtherNameIsGivenInBothWritingsAndBreaksNothing() {
        assertThat(Attachment.header("protokol ə\";\r\n.txt"))
                .isEqualTo(
                        "attachment; filename=\"protokol _____.txt\"; filename*=UTF-8''protokol%20%C9%99%22%3B%0D%0A.txt");
    }

    @ParameterizedTest
    @EnumSource
    void theDescriptionKnowsEveryCompletion(Completion completion) throws IOException {
        assertThat(description()).contains(completion.name());
    }

    @ParameterizedTest
    @EnumSource
    void theDescriptionKnowsEverySchedule(Schedule schedule) throws IOException {
        assertThat(description()).contains(schedule.name());
    }

    @ParameterizedTest
    @EnumSource
    void theDescriptionKnowsEveryVoice(Voice voice) throws IOException {
        assertThat(description()).contains(voice.name());
    }

    @Test
    void theDescriptionKnowsEveryParameter() throws IOException {
        String description = description();

        assertThat(Arrays.stream(Asked.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .map(field ->
                                "name: " + field.getAnnotation(QueryParam.class).value()))
                .isNotEmpty()
                .allMatch(description::contains);
    }
}
