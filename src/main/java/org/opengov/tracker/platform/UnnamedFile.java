package org.opengov.tracker.platform;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Bytes that are too many to be held, aside on disk while they are wanted. The system takes the file away with whoever has it
 * open, so that nothing is left of it in whatever way the server ends.
 */
public final class UnnamedFile implements Closeable {

    private static final int AT_ONCE = 1 << 16;

    private final FileChannel channel;
    private final OutputStream out;

    /** An empty one, where the system keeps what is temporary. */
    public UnnamedFile() throws IOException {
        Path path = Files.createTempFile("tracker-", ".part");
        channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        out = new BufferedOutputStream(Channels.newOutputStream(channel), AT_ONCE);
    }

    /** Where its bytes are written, one after the other; what is not flushed is not there yet. */
    public OutputStream out() {
        return out;
    }

    /** How many bytes it has. */
    public long size() throws IOException {
        return channel.size();
    }

    /** Whether it is still there; a thread that is interrupted while it reads loses it for all. */
    public boolean isOpen() {
        return channel.isOpen();
    }

    /** Hands out all of it. Several threads may do so at once. */
    public void copyTo(OutputStream to) throws IOException {
        ByteBuffer some = ByteBuffer.allocate(AT_ONCE);
        long position = 0;
        for (int read = channel.read(some, position); read >= 0; read = channel.read(some, position)) {
            to.write(some.array(), 0, read);
            position += read;
            some.clear();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
