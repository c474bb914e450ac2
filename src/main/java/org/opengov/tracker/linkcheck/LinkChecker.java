package org.opengov.tracker.linkcheck;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * Tries links, one after the other: asks for the head of a page and, where a server refuses that, for the page itself,
 * of which not a byte is read. Follows redirects, each as wary as the first address. Keeps no cookies, sends no
 * credentials and hangs up after every answer. Not for use by several threads.
 */
final class LinkChecker implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 200;
    private static final Set<Integer> REDIRECTS = Set.of(
            HttpStatus.SC_MOVED_PERMANENTLY,
            HttpStatus.SC_MOVED_TEMPORARILY,
            HttpStatus.SC_SEE_OTHER,
            HttpStatus.SC_TEMPORARY_REDIRECT,
            HttpStatus.SC_PERMANENT_REDIRECT);

    private final AddressPolicy policy;
    private final Patience patience;
    private final Pace pace;
    private final ScheduledExecutorService alarms;
    private final CloseableHttpClient client;

    /**
     * How long to wait.
     *
     * @param connecting for a connection
     * @param reading for the next byte
     * @param total for everything that one link asks for, redirects and all
     * @param pause between two requests to one host
     */
    record Patience(Duration connecting, Duration reading, Duration total, Duration pause) {}

    /** @param alarms ends what takes too long */
    LinkChecker(AddressPolicy policy, Patience patience, String userAgent, ScheduledExecutorService alarms) {
        this.policy = policy;
        this.patience = patience;
        this.pace = new Pace(patience.pause());
        this.alarms = alarms;
        this.client = HttpClients.custom()
                .setConnectionManager(connections(policy, patience))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(Timeout.of(patience.reading()))
                        .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(AddressPolicy policy, Patience patience) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedResolver(policy))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(patience.connecting()))
                        .setSocketTimeout(Timeout.of(patience.reading()))
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .build();
    }

    /** Tries a link. */
    Outcome check(String address) {
        long until = System.nanoTime() + patience.total().toNanos();
        try {
            URI here = WebTarget.of(address);
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                if (!policy.allowsPort(here.getPort())) {
                    return Outcome.INTERNAL;
                }
                Reply reply = reply(here, until);
                if (!reply.isRedirect()) {
                    return Outcome.of(reply.status(), reply.retryAfter());
                }
                here = WebTarget.of(here, reply.location());
            }
            return Outcome.UNCLEAR;
        } catch (IllegalArgumentException unusable) {
            return Outcome.UNCLEAR;
        } catch (IOException failure) {
            return Outcome.of(failure);
        }
    }

    private record Reply(int status, String location, String retryAfter) {

        static Reply of(ClassicHttpResponse response) {
            return new Reply(response.getCode(), first(response, "Location"), first(response, "Retry-After"));
        }

        private static String first(ClassicHttpResponse response, String name) {
            Header header = response.getFirstHeader(name);
            return header == null ? null : header.getValue();
        }

        boolean isRedirect() {
            return location != null && REDIRECTS.contains(status);
        }

        /** Many servers answer the question for a head alone with any failure there is. */
        boolean mayBeOfTheQuestion() {
            return status >= HttpStatus.SC_CLIENT_ERROR && status != HttpStatus.SC_TOO_MANY_REQUESTS;
        }
    }

    private Reply reply(URI here, long until) throws IOException {
        try {
            Reply reply = ask(new HttpHead(here), until);
            return reply.mayBeOfTheQuestion() ? ask(new HttpGet(here), until) : reply;
        } catch (NoHttpResponseException hungUp) {
            return ask(new HttpGet(here), until);
        }
    }

    private Reply ask(HttpUriRequestBase request, long until) throws IOException {
        pace.await(request.getAuthority().getHostName());
        long left = until - System.nanoTime();
        if (left <= 0) {
            throw new InterruptedIOException("out of time");
        }
        Future<?> alarm = alarms.schedule(request::cancel, left, TimeUnit.NANOSECONDS);
        try {
            Reply reply = Reply.of(client.executeOpen(null, request, null));
            // Hanging up, where closing would first read the rest, however long that is.
            request.cancel();
            return reply;
        } catch (IOException failure) {
            throw request.isCancelled() ? new InterruptedIOException("out of time") : failure;
        } finally {
            alarm.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
