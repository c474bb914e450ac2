package org.opengov.tracker.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opengov.tracker.platform.Versioned;

/**
 * What was saved from a workbook last. Somebody fills the same workbook in over weeks and hands it in time and again;
 * what it saved itself is nobody else's newer edit.
 */
@Entity
@Table(name = "book_memory")
public class BookMemory extends Versioned {

    @Column(nullable = false, updatable = false)
    private String book;

    @Column(nullable = false)
    private String tokens = "";

    @Column(name = "saved_at")
    private Instant savedAt;

    protected BookMemory() {}

    BookMemory(String book) {
        this.book = book;
    }

    /** What stood where, in which version, by a name without blanks. */
    Map<String, String> tokens() {
        return tokens.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, later) -> later, TreeMap::new));
    }

    /** Adds to what is known of the workbook; what was saved again takes the place of what was before. */
    void remember(Map<String, String> saved, Instant now) {
        Map<String, String> all = tokens();
        all.putAll(saved);
        tokens = all.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
        savedAt = now;
    }
}
