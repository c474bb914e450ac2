package org.opengov.tracker._support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Runs a piece of a test in one transaction: for reading what is fetched lazily, and for looking behind the doors. */
@ApplicationScoped
@Transactional
public class InTransaction {

    /** Runs the work and hands out what it finds. */
    public <T> T get(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /** Runs the work. */
    public void run(Runnable work) {
        work.run();
    }
}
