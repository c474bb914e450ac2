package org.opengov.tracker.platform;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * What every entity has: an id, given when it is persisted, and a version by which the second of two people who change
 * the same thing is told. Neither can be set by anybody.
 */
@MappedSuperclass
public abstract class Versioned {

    /** How many ids are taken from the sequence at once; the sequence starts and steps with this number. */
    private static final int BLOCK = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tracker_sequence")
    @SequenceGenerator(name = "tracker_sequence", sequenceName = "tracker_sequence", allocationSize = BLOCK)
    private Long id;

    @Version
    private long version;

    protected Versioned() {}

    /** The database's own key, {@code null} until persisted. Public addresses use the public codes, never this. */
    public Long getId() {
        return id;
    }

    /** Rises with every stored change; forms carry it so that a change made meanwhile is noticed. */
    public long getVersion() {
        return version;
    }
}
