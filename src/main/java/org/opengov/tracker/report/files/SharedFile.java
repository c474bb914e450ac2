package org.opengov.tracker.report.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.opengov.tracker.platform.UnnamedFile;

/** A file that is kept for whoever comes, and there for each who reads it until that one is done, kept or not. */
public final class SharedFile implements Closeable {

    private final UnnamedFile file;
    private final long size;
    private int users = 1;

    /** One that its maker uses. */
    SharedFile(UnnamedFile file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    /** Whether the caller may use it, and then has to close it once; nobody may of whom all others were the last. */
    synchronized boolean use() {
        boolean there = users > 0 && file.isOpen();
        users += there ? 1 : 0;
        return there;
    }

    /** How many bytes it has. */
    public long size() {
        return size;
    }

    /** Hands out all of it. */
    public void copyTo(OutputStream out) throws IOException {
        file.copyTo(out);
    }

    /** Says that one who uses it is done. */
    @Override
    public synchronized void close() {
        users--;
        if (users == 0) {
            try {
                file.close();
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }
}
