package org.opengov.tracker.opendata.web;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opengov.tracker.opendata.Csv;
import org.opengov.tracker.platform.web.ApiJson;

/** Bodies of lists. A long one is written row by row, so that it is never in memory as a whole, however long it is. */
final class Lists {

    private static final int LONG = 1000;

    private Lists() {}

    /** As JSON. */
    static Object json(List<?> rows) {
        return rows.size() <= LONG
                ? rows
                : streamed(text -> {
                    String between = "[";
                    for (Object row : rows) {
                        text.append(between).append(ApiJson.text((Record) row));
                        between = ",";
                    }
                    text.append(']');
                });
    }

    /** As a table. */
    static <T> Object csv(Csv<T> table, List<T> rows) {
        return rows.size() <= LONG ? table.write(rows) : streamed(text -> table.write(rows, text));
    }

    /** Writes a text. */
    @FunctionalInterface
    private interface Written {

        void to(Writer text) throws IOException;
    }

    private static StreamingOutput streamed(Written written) {
        return (OutputStream body) -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
            written.to(text);
            text.flush();
        };
    }
}
