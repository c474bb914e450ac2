package org.opengov.tracker.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.opendata.Csv;
import org.opengov.tracker.platform.Messages;

class ListsTest {

    /** One more than is written at once. */
    private static final List<Row> MANY =
            IntStream.rangeClosed(0, 1000).mapToObj(id -> new Row(id, "ə")).toList();

    private static final List<Row> FEW = MANY.subList(0, 2);

    private final Csv<Row> table =
            new Csv<Row>(Messages.in(Locale.ENGLISH)).column("id", Row::id).column("text", Row::text);

    /** A row. */
    public record Row(int id, String text) {}

    private static String written(Object body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((StreamingOutput) body).write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aShortListIsABodyOfKnownLength() {
        assertThat(Lists.json(FEW)).isEqualTo(FEW);
        assertThat(Lists.csv(table, FEW)).isEqualTo("id,text\r\n0,ə\r\n1,ə\r\n");
    }

    @Test
    void aLongListIsWrittenRowByRowAndReadsTheSame() throws IOException {
        assertThat(written(Lists.json(MANY)))
                .isEqualTo(IntStream.rangeClosed(0, 1000)
                        .mapToObj(id -> "{\"id\":" + id + ",\"text\":\"ə\"}")
                        .collect(Collectors.joining(",", "[", "]")));
        assertThat(written(Lists.csv(table, MANY))).isEqualTo(table.write(MANY));
    }
}
