package org.opengov.tracker.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The server that is measured, from a reader's side and from another node's.
 *
 * @param address where it is, without a slash at its end
 * @param database the JDBC address of its database
 */
record Site(String address, String database) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The whole answer, as a reader that takes gzip gets it; only one that is OK will do. */
    byte[] get(String path) throws IOException, InterruptedException {
        return ask(path).body();
    }

    /** How many cookies an answer sets for a reader who has none. */
    int cookies(String path) throws IOException, InterruptedException {
        return ask(path).headers().allValues("Set-Cookie").size();
    }

    private HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en")
                .timeout(Duration.ofMinutes(1))
                .build();
        HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response;
    }

    /**
     * What the largest change to adopted plans does, that of an agency which is named anew, done by another process: the server
     * must notice by itself.
     */
    void change() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "tracker", "tracker");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update agency set name = substring(name, 2) || substring(name, 1, 1)");
            statement.executeUpdate("update action_plan set revision = revision + 1");
        }
    }
}
