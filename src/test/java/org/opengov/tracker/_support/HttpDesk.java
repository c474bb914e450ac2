package org.opengov.tracker._support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody at the desk without a browser: a session, pages, and forms sent as the browser sends them. */
public final class HttpDesk {

    private static final String BOUNDARY = "between-two-fields";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI site;

    private HttpDesk(URI site) {
        this.site = site;
    }

    /** Signs in with one of the sample accounts. */
    public HttpDesk(URI site, String login) throws IOException, InterruptedException {
        this(site);
        int status = signIn(login, ServerSettings.SAMPLE_PASSWORD);
        if (status != 302) {
            throw new IllegalStateException("signing in answered " + status);
        }
    }

    /** Has a coordinator freeze a cut. */
    public void freeze(String plan, String day) throws IOException, InterruptedException {
        correct(plan, day, null);
    }

    /** Has a coordinator freeze a cut that corrects another one. */
    public void correct(String plan, String day, Integer corrects) throws IOException, InterruptedException {
        int status = sendPlainForm(
                "/desk/cuts?plan=" + plan + (corrects == null ? "" : "&corrects=" + corrects),
                Map.of(
                        "sure-form",
                        "sure-form",
                        "sure-form:sure-day",
                        day,
                        "sure-form:sure-reason",
                        corrects == null ? "" : "One figure was wrong.",
                        "sure-form:freeze",
                        "freeze"));
        if (status != 302) {
            throw new IllegalStateException("freezing answered " + status);
        }
    }

    /** A page. */
    public String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** A file. */
    public byte[] file(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** A page or file with its headers. */
    public HttpResponse<byte[]> answer(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    /** What a page answers with: the HTTP status. */
    public int status(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** Somebody types a password, right or wrong. */
    public static void trySignIn(URI site, String login, String password) throws IOException, InterruptedException {
        new HttpDesk(site).signIn(login, password);
    }

    /** Sends a form that may hold files, of a page that keeps no state; answers with the HTTP status. */
    public int sendForm(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, parts(fields) + "--" + BOUNDARY + "--\r\n");
    }

    /** The same with a file of text. */
    public int sendFile(String path, Map<String, String> fields, String field, String name, String text)
            throws IOException, InterruptedException {
        String file = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--" + BOUNDARY + "--\r\n";
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, parts(fields) + file);
    }

    /** The same with a file that is no text. */
    public int sendFile(String path, Map<String, String> fields, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes((parts(fields) + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static String parts(Map<String, String> fields) {
        StringBuilder parts = new StringBuilder();
        withState(fields)
                .forEach((name, value) -> parts.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        return parts.toString();
    }

    private int signIn(String login, String password) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("form", "form");
        form.put("login", login);
        form.put("password", password);
        form.put("submit", "submit");
        return sendPlainForm("/sign-in", form);
    }

    /** Sends a form that holds no files, of a page that keeps no state; answers with the HTTP status. */
    public int sendPlainForm(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = withState(fields).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body);
    }

    /** Sends JSON with the session's cookie; answers with the HTTP status. */
    public int sendJson(String path, String body) throws IOException, InterruptedException {
        return post(path, "application/json", body);
    }

    private int post(String path, String type, String body) throws IOException, InterruptedException {
        return post(path, type, BodyPublishers.ofString(body));
    }

    private int post(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static Map<String, String> withState(Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("jakarta.faces.ViewState", "stateless");
        return form;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
