package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Knows of each workbook what was saved from it, so that handing it in again is no conflict with oneself. */
@ApplicationScoped
@Transactional
public class BookMemories {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** What was saved from a workbook so far, by a name without blanks; nothing where it is new. */
    public Map<String, String> of(String book) {
        return find(book).map(BookMemory::tokens).orElse(Map.of());
    }

    /** Adds to what is known of a workbook. */
    public void remember(String book, Map<String, String> saved) {
        BookMemory memory = find(book).orElseGet(() -> {
            BookMemory begun = new BookMemory(book);
            entities.persist(begun);
            return begun;
        });
        memory.remember(saved, clock.instant());
    }

    private Optional<BookMemory> find(String book) {
        return entities.createQuery("select m from BookMemory m where m.book = :book", BookMemory.class)
                .setParameter("book", book)
                .getResultStream()
                .findFirst();
    }
}
