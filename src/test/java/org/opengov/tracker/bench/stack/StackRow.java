package org.opengov.tracker.bench.stack;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The only entity. */
@Entity
public class StackRow {

    @Id
    private Long id;

    protected StackRow() {}

    /** Its key. */
    public Long getId() {
        return id;
    }
}
