package org.opengov.tracker.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.opengov.tracker.platform.Sha256;

/** A finished answer, compressed once and sent as often as it is asked for. */
final class Page {

    private static final int TAG_BYTES = 12;
    private static final Pattern TEXT = Pattern.compile("(text/.*|[^;]*[/+](json|xml))( *;.*)?");

    private final Map<String, String> headers;
    private final String contentType;
    private final byte[] compressed;
    private final String tag;

    private Page(Map<String, String> headers, String contentType, byte[] compressed, String tag) {
        this.headers = headers;
        this.contentType = contentType;
        this.compressed = compressed;
        this.tag = tag;
    }

    /**
     * @param headers those that belong to the content, such as its language; what the page says of itself, as its tag,
     *     takes the place of any given here
     */
    static Page of(Map<String, String> headers, String contentType, byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return new Page(headers, contentType, compressed.toByteArray(), tag(content));
    }

    /** Whether it is worth compressing; files such as reports are compressed by themselves. */
    static boolean isText(String contentType) {
        return contentType != null && TEXT.matcher(contentType).matches();
    }

    int weight() {
        return compressed.length + 200;
    }

    /** Sends it whole, or only says that what the reader has still holds. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = acceptsGzip(request.getHeader("Accept-Encoding"));
        // A strong tag names the very bytes, and those differ with the encoding.
        String etag = "\"" + tag + (gzip ? "-gzip" : "") + "\"";
        headers.forEach(response::setHeader);
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "no-cache");
        if (matches(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(contentType);
        byte[] body = gzip ? compressed : plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private byte[] plain() throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        }
    }

    /** Whether the reader takes gzip; one that says {@code gzip;q=0} does not. */
    static boolean acceptsGzip(String acceptEncoding) {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.split(","))
                        .map(coding -> coding.replace(" ", "").toLowerCase(java.util.Locale.ROOT))
                        .anyMatch(coding -> coding.equals("gzip")
                                || coding.startsWith("gzip;q=") && !coding.matches("gzip;q=0(\\.0*)?"));
    }

    /** Whether the reader has this one already; weak tags are compared as if strong, as RFC 9110 has it for this header. */
    static boolean matches(String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && (ifNoneMatch.strip().equals("*")
                        || Arrays.stream(ifNoneMatch.split(","))
                                .map(String::strip)
                                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                                .anyMatch(etag::equals));
    }

    private static String tag(byte[] content) {
        return Sha256.beginning(content, TAG_BYTES);
    }
}
