package org.opengov.tracker.cut;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.erdtman.jcs.JsonCanonicalizer;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Sha256;

/**
 * A public record as bytes: JSON in the canonical form of RFC 8785, in which the same data always are the same bytes.
 * Whoever holds the file can take its SHA-256 with any tool, and no library of ours.
 */
public final class CanonicalData {

    private static final Jsonb FORM = JsonbBuilder.create(new JsonbConfig().withAdapters(new SaidDates()));

    private final byte[] bytes;

    CanonicalData(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** The record in its canonical form. */
    public static CanonicalData of(PublicRecord record) {
        try {
            return new CanonicalData(new JsonCanonicalizer(FORM.toJson(record)).getEncodedUTF8());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The record that was written. */
    public PublicRecord read() {
        return FORM.fromJson(new ByteArrayInputStream(bytes), PublicRecord.class);
    }

    /** Their SHA-256, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(bytes);
    }

    /** How many they are. */
    public long size() {
        return bytes.length;
    }

    /** The bytes themselves. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalData data && Arrays.equals(bytes, data.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Dates as they were said, such as "2013-12". */
    public static final class SaidDates implements JsonbAdapter<EdtfDate, String> {
        @Override
        public String adaptToJson(EdtfDate date) {
            return date.text();
        }

        @Override
        public EdtfDate adaptFromJson(String text) {
            return EdtfDate.of(text);
        }
    }
}
