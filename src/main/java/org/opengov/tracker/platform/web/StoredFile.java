package org.opengov.tracker.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import org.omnifaces.util.Servlets;
import org.opengov.tracker.platform.NotFound;

/**
 * A file that was handed in and is handed out as it came. It comes from many hands: a browser saves it, is told not to
 * guess its type, and runs nothing in it. Its checksum goes with it (RFC 9530) and is its tag, so anybody can see that it
 * is what was handed in.
 *
 * @param name the name it was handed in with
 * @param mediaType its type as its content tells
 * @param sha256 the checksum of its bytes, in lower-case hexadecimal
 * @param size in bytes
 * @param content hands out its bytes
 */
public record StoredFile(String name, String mediaType, String sha256, long size, Content content) {

    /** The bytes of a file, wherever they are. */
    public interface Content {

        /** Hands out all of them. */
        void copyTo(OutputStream out) throws IOException;
    }

    /** A file that is small enough to be in memory. */
    public StoredFile(String name, String mediaType, String sha256, byte[] bytes) {
        this(name, mediaType, sha256, bytes.length, out -> out.write(bytes));
    }

    /**
     * Sends it, or that the reader has it already.
     *
     * @param cacheControl who may keep it
     */
    public void send(HttpServletRequest request, HttpServletResponse response, String cacheControl) throws IOException {
        String tag = '"' + sha256 + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", cacheControl);
        String held = request.getHeader("If-None-Match");
        if (held != null && held.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, true));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Repr-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":");
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        content.copyTo(response.getOutputStream());
    }

    /**
     * The number at the end of an address such as {@code /evidence/17}.
     *
     * @throws NotFound when there is none
     */
    public static Long id(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/\\d{1,18}")) {
            throw new NotFound("file", path);
        }
        return Long.valueOf(path.substring(1));
    }
}
