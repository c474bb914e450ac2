package org.opengov.tracker.linkcheck;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/**
 * What came of trying a link once.
 *
 * @param status the HTTP status; null where no server answered
 * @param retryAfter when the server wants to be asked again, in its words; null where it does not say
 */
record Outcome(LinkAnswer answer, Integer status, String retryAfter) {

    private static final int FIRST_FAILURE = 400;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /** Nothing can be said of it. */
    static final Outcome UNCLEAR = new Outcome(LinkAnswer.UNCLEAR, null, null);

    /** It was not followed. */
    static final Outcome INTERNAL = new Outcome(LinkAnswer.INTERNAL, null, null);

    /** What a server's answer means. */
    static Outcome of(int status, String retryAfter) {
        if (status < FIRST_FAILURE) {
            return new Outcome(LinkAnswer.REACHED, status, null);
        }
        boolean gone = status == NOT_FOUND || status == GONE;
        return new Outcome(gone ? LinkAnswer.GONE : LinkAnswer.UNCLEAR, status, retryAfter);
    }

    /** What it means that no answer came. */
    static Outcome of(IOException failure) {
        return new Outcome(answer(failure), null, null);
    }

    private static LinkAnswer answer(IOException failure) {
        if (failure instanceof GuardedResolver.InternalAddress) {
            return LinkAnswer.INTERNAL;
        }
        if (failure instanceof UnknownHostException) {
            return LinkAnswer.NO_SUCH_HOST;
        }
        if (failure instanceof InterruptedIOException) {
            return LinkAnswer.TIMED_OUT;
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return LinkAnswer.REFUSED;
        }
        return failure instanceof SSLException ? LinkAnswer.UNTRUSTED : LinkAnswer.UNCLEAR;
    }

    /** Whether somebody outside answered: the way out of this server's own network is open. */
    boolean isHeard() {
        return status != null;
    }
}
