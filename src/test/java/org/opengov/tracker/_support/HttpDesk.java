package org.opengov.tracker._support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody at the desk without a browser: a session, pages, and forms sent as the browser sends them. */
public final class HttpDesk {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI site;

    /** Signs in with one of the sample accounts. */
    public HttpDesk(URI site, String login) throws IOException, InterruptedException {
        this.site = site;
        Map<String, String> form = new LinkedHashMap<>();
        form.put("form", "form");
        form.put("login", login);
        form.put("password", ServerSettings.SAMPLE_PASSWORD);
        form.put("submit", "submit");
        int status = post("/sign-in", form);
        if (status != 302) {
            throw new IllegalStateException("signing in answered " + status);
        }
    }

    /** A page. */
    public String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** Sends a form of a page that keeps no state; answers with the HTTP status. */
    public int post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("jakarta.faces.ViewState", "stateless");
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))))
                .build();
        HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
        return response.statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
