package org.opengov.tracker.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds an answer back until it is whole. One that grows too large to be kept is let through from there on, so that a
 * large download never fills the memory.
 */
final class CapturedResponse extends HttpServletResponseWrapper {

    private static final int MOST = 4 * 1024 * 1024;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(32 * 1024);
    private final ServletOutputStream stream = new Holding();
    private PrintWriter writer;
    private boolean tooLarge;
    private boolean elsewhere;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(stream, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // What is held goes out when it is whole; only the writer's own buffer is emptied into it.
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        held.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void setContentLength(int length) {
        // The length that counts is the compressed one, known later.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public void sendError(int status) throws IOException {
        elsewhere = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        elsewhere = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        elsewhere = true;
        super.sendRedirect(location);
    }

    /** Whether all of the answer is held here. */
    boolean isWhole() {
        return !tooLarge && !elsewhere;
    }

    /** Whether it is to reach the reader byte for byte, with nothing done to it on the way. */
    boolean isAsItIs() {
        String control = getHeader("Cache-Control");
        return control != null && control.contains("no-transform");
    }

    byte[] bytes() {
        return held.toByteArray();
    }

    /** The headers that came with the answer: all but those that stood there before. */
    Map<String, String> headersBut(Collection<String> before) {
        return getHeaderNames().stream()
                .filter(name -> !before.contains(name))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> String.join(", ", getHeaders(name))));
    }

    /** Sends what was held, for an answer that is not kept. */
    void passOn() throws IOException {
        if (!elsewhere && !tooLarge && held.size() > 0) {
            getResponse().setContentLength(held.size());
            getResponse().getOutputStream().write(bytes());
        }
    }

    private final class Holding extends ServletOutputStream {

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!tooLarge && held.size() + length > MOST) {
                held.writeTo(getResponse().getOutputStream());
                held.reset();
                tooLarge = true;
            }
            if (tooLarge) {
                getResponse().getOutputStream().write(bytes, offset, length);
            } else {
                held.write(bytes, offset, length);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Public pages are not written asynchronously");
        }
    }
}
