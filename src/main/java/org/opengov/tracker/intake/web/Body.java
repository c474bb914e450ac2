package org.opengov.tracker.intake.web;

import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.io.InputStream;

/** What was sent, as long as it is not longer than it may be. */
final class Body {

    private static final int TOO_LARGE = 413;

    private Body() {}

    /**
     * All of it.
     *
     * @throws ClientErrorException with 413 when it is longer; no more of it is read then
     * @throws IOException when the connection broke
     */
    static byte[] read(InputStream sent, int most) throws IOException {
        byte[] content = sent.readNBytes(most + 1);
        if (content.length > most) {
            throw new ClientErrorException(TOO_LARGE);
        }
        return content;
    }
}
