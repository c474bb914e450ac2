package org.opengov.tracker.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.sql.Connection;
import java.util.List;

/**
 * Writes what a transaction noted into the chain when the outermost door is about to be left: the persistence context
 * writes its rows first, so that the end of the chain is the last thing that a transaction locks, in whatever order its use
 * case worked. Over the same connection, so that deed and entry are one commit.
 */
@Interceptor
@Transactional
@Priority(AuditSealing.INSIDE_THE_TRANSACTION)
public class AuditSealing implements Serializable {

    /** The container's own interceptor, which begins and ends transactions, stands at 200. */
    static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 300;

    private static final long serialVersionUID = 1L;

    @PersistenceContext
    private transient EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object seal(InvocationContext door) throws Exception {
        if (transaction.getTransactionKey() == null) {
            return door.proceed();
        }
        AuditNotes notes = notes();
        notes.enter();
        Object answer;
        try {
            answer = door.proceed();
        } catch (Exception failure) {
            // What failed is rolled back, and its notes with it.
            notes.leave();
            throw failure;
        }
        if (notes.leave() && !transaction.getRollbackOnly()) {
            write(notes.take());
        }
        return answer;
    }

    private void write(List<Deed> deeds) {
        if (!deeds.isEmpty()) {
            entities.flush();
            new AuditChain(entities.unwrap(Connection.class)).append(deeds);
        }
    }

    private AuditNotes notes() {
        AuditNotes notes = (AuditNotes) transaction.getResource(AuditNotes.class);
        if (notes == null) {
            notes = new AuditNotes();
            transaction.putResource(AuditNotes.class, notes);
            transaction.registerInterposedSynchronization(notes);
        }
        return notes;
    }
}
