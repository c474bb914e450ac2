package org.opengov.tracker.linkcheck;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a server wants to be asked again (RFC 9110): after so many seconds, or at a moment. */
final class RetryAfter {

    /** Whoever asks for more is asked again all the same. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    /** The moment, where the header names one. */
    static Optional<Instant> read(String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        String told = header.strip();
        Instant latest = now.plus(LONGEST);
        if (told.matches("\\d{1,9}")) {
            return Optional.of(earlier(now.plusSeconds(Long.parseLong(told)), latest));
        }
        try {
            Instant moment = ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(earlier(moment, latest)).filter(now::isBefore);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
