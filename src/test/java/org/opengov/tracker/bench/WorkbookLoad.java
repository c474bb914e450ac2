package org.opengov.tracker.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An officer with two thousand milestones, who takes the agency's workbook, fills in every row and brings it back: what is
 * timed is what the officer waits for, from the press of the button to the last byte of the page that answers.
 *
 * @param preview seconds from the upload to the page that shows what would change
 * @param commit seconds from the decision to the page that says what was saved
 */
record WorkbookLoad(double preview, double commit) {

    static final int ROWS = 2_000;

    private static final String BOUNDARY = "between-two-fields";
    private static final String BOOK = "plan=AZ-2012-2015&period=2015&lang=en";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** @param password of the sample account {@code officer} */
    static WorkbookLoad on(String site, String database, String password) throws Exception {
        addMilestones(database);
        HttpClient officer = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        form(
                officer,
                site + "/sign-in",
                Map.of("form", "form", "login", "officer", "password", password, "submit", "submit"));
        byte[] filled = filled(officer.send(
                        HttpRequest.newBuilder(URI.create(site + "/desk/workbook-file?" + BOOK))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body());
        long start = System.nanoTime();
        HttpResponse<String> preview = upload(officer, site + "/desk/workbook?" + BOOK, filled);
        long shown = System.nanoTime();
        String expected = expected(preview);
        long decided = System.nanoTime();
        HttpResponse<String> saved = form(
                officer,
                preview.uri().toString(),
                Map.of("book-form", "book-form", "book-form:expected", expected, "book-form:save", "save"));
        long done = System.nanoTime();
        require(saved, "rows saved");
        return new WorkbookLoad((shown - start) / 1e9, (done - decided) / 1e9);
    }

    /** The officer's agency gets as many milestones as a whole country has. */
    private static void addMilestones(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "tracker", "tracker");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into milestone (id, version, commitment_id, ordinal, ogp_id, title, derived,"
                            + " agency_id, starts, due, weight)"
                            + " select 900000000 + r.n, 1, m.commitment_id, 1 + r.n, 'AZ0026.' || (1 + r.n), m.title, false,"
                            + " m.agency_id, m.starts, m.due, 1 from milestone m, system_range(1, " + ROWS + ") as r(n)"
                            + " where m.ogp_id = 'AZ0026.1'");
        }
    }

    private static byte[] filled(byte[] book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = from.readAllBytes();
                to.write(part.getName().equals(SHEET) ? filledSheet(content) : content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] filledSheet(byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        for (String column : new String[] {"J", "L", "M"}) {
            String text =
                    column.equals("J") ? "◔ Limited" : "The first part of it is done, the second waits. ".repeat(4);
            xml = xml.replaceAll(
                    "<c r=\"" + column + "(\\d+)\" s=\"(\\d+)\"(?:/>|></c>)",
                    "<c r=\"" + column + "$1\" s=\"$2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> upload(HttpClient client, String address, byte[] book)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : Map.of(
                        "workbook-form", "workbook-form",
                        "workbook-form:upload", "upload",
                        "jakarta.faces.ViewState", "stateless")
                .entrySet()) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"workbook-form:workbook\";"
                        + " filename=\"book.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(book);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(client, address, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static HttpResponse<String> form(HttpClient client, String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&jakarta.faces.ViewState=stateless"));
        return post(client, address, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.US_ASCII));
    }

    private static HttpResponse<String> post(HttpClient client, String address, String type, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** How many rows the page says would be saved: those of the two thousand and the few that the agency has anyway. */
    private static String expected(HttpResponse<String> preview) {
        require(preview, "book-form:save");
        Matcher field = Pattern.compile("book-form:expected\" value=\"(\\d+)\"").matcher(preview.body());
        if (!field.find() || Integer.parseInt(field.group(1)) < ROWS) {
            throw new IllegalStateException("fewer rows than were filled in would be saved");
        }
        return field.group(1);
    }

    private static void require(HttpResponse<String> page, String text) {
        if (page.statusCode() != 200 || !page.body().contains(text)) {
            throw new IllegalStateException(page.uri() + " answered " + page.statusCode() + " without " + text);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
