package org.opengov.tracker._support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Asks the server under test as a stranger would: no cookie is kept and no redirection followed. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI site;

    /** @param site the address of the first page */
    public Http(URI site) {
        this.site = site;
    }

    /**
     * An answer.
     *
     * @param wire its body as it came over the wire
     */
    public record Answer(HttpResponse<byte[]> response, byte[] wire) {

        /** The HTTP status. */
        public int status() {
            return response.statusCode();
        }

        /** A header, empty where it was not sent. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Whether a header was sent. */
        public boolean has(String name) {
            return response.headers().firstValue(name).isPresent();
        }

        /** Its body as text. */
        public String text() {
            try {
                byte[] plain = header("Content-Encoding").equals("gzip")
                        ? new GZIPInputStream(new ByteArrayInputStream(wire)).readAllBytes()
                        : wire;
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /**
     * Asks for an address of the site.
     *
     * @param headers names and values by turns
     */
    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /**
     * Asks for an address of the site by another method than GET, without sending anything.
     *
     * @param headers names and values by turns
     */
    public Answer ask(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.resolve(path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /**
     * Sends something to an address of the site.
     *
     * @param headers names and values by turns
     */
    public Answer post(String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** The secret of a new token of an officer of an agency, or of a coordinator where none is named. */
    public String token(String agency, String state) {
        String query = agency == null ? "?state=" + state : "?agency=" + agency + "&state=" + state;
        return post(TokenServlet.ADDRESS + query, new byte[0]).text();
    }

    /** The latest entries of the audit trail, a line each: who, action, subject and what it became. */
    public String trail() {
        return get(TokenServlet.ADDRESS).text();
    }

    /** Leaves the database as it was after the first start. */
    public void cleanDatabase() {
        Answer answer =
                send(HttpRequest.newBuilder(site.resolve(CleanServlet.ADDRESS)).POST(BodyPublishers.noBody()));
        if (answer.status() != 204) {
            throw new IllegalStateException("the database is not clean: " + answer.text());
        }
    }

    /**
     * Has something done to evidence.
     *
     * @param what the word that {@link EvidenceServlet} knows it by
     * @return what it tells of it
     */
    public String evidence(String what) {
        Answer answer = send(HttpRequest.newBuilder(site.resolve(EvidenceServlet.ADDRESS + "/" + what))
                .POST(BodyPublishers.noBody()));
        if (answer.status() != 200) {
            throw new IllegalStateException(what + " of evidence failed: " + answer.text());
        }
        return answer.text();
    }

    /** How many requests with this after the question mark have come as far as the application. */
    public int seen(String query) {
        return Integer.parseInt(post(SeenRequests.ADDRESS, query.getBytes(StandardCharsets.US_ASCII))
                .text());
    }

    /** Lets the server do at once what it does by the calendar: {@code remind}, {@code digest} or {@code daily}, as of a day. */
    public void job(String name, String day) {
        post(JobServlet.ADDRESS + "?do=" + name + "&day=" + day);
    }

    /** Lets the server send what waits in its outbox. */
    public void sendMails() {
        post(JobServlet.ADDRESS + "?do=send");
    }

    /** Sends an empty form. */
    public Answer post(String path) {
        Answer answer = send(HttpRequest.newBuilder(site.resolve(path)).POST(BodyPublishers.noBody()));
        if (answer.status() >= 500) {
            throw new IllegalStateException(path + " answered " + answer.text());
        }
        return answer;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response, response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
