package org.opengov.tracker.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How links are tried, against servers of all kinds of manners. */
@Timeout(20)
class LinkCheckerTest {

    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration TOTAL = Duration.ofMillis(1500);
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** Lets the test speak to the server beside it, and to nothing else. */
    private static final AddressPolicy ONLY_HERE = new AddressPolicy() {
        @Override
        public boolean allows(InetAddress address) {
            return address.equals(HERE);
        }

        @Override
        public boolean allowsPort(int port) {
            return true;
        }
    };

    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private LinkChecker checker;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setExecutor(threads);
        answer("/ok", exchange -> exchange.sendResponseHeaders(200, -1));
        server.start();
        checker = checker(ONLY_HERE, Duration.ZERO);
    }

    @AfterEach
    void stop() throws IOException {
        checker.close();
        server.stop(0);
        threads.shutdownNow();
        alarms.shutdownNow();
    }

    private LinkChecker checker(AddressPolicy policy, Duration pause) {
        return new LinkChecker(
                policy, new LinkChecker.Patience(SHORT, SHORT, TOTAL, pause), "Checker (+https://ogp.example)", alarms);
    }

    private interface Manner {
        void show(HttpExchange exchange) throws IOException;
    }

    private void answer(String path, Manner manner) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            try (exchange) {
                manner.show(exchange);
            }
        });
    }

    private void redirect(String path, String location) {
        answer(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Outcome check(String path) {
        return checker.check(address(path));
    }

    @Test
    void pageThatIsThereIsReachedByItsHeadAlone() {
        assertThat(check("/ok#part")).isEqualTo(new Outcome(LinkAnswer.REACHED, 200, null));
        assertThat(asked).containsExactly("HEAD /ok");
    }

    @Test
    void serverThatRefusesTheHeadIsAskedForThePage() {
        answer("/get-only", exchange -> {
            boolean get = exchange.getRequestMethod().equals("GET");
            exchange.sendResponseHeaders(get ? 200 : 405, -1);
        });

        assertThat(check("/get-only").answer()).isEqualTo(LinkAnswer.REACHED);
        assertThat(asked).containsExactly("HEAD /get-only", "GET /get-only");
    }

    @ParameterizedTest
    @CsvSource({"404, GONE", "410, GONE", "401, UNCLEAR", "403, UNCLEAR", "451, UNCLEAR", "500, UNCLEAR", "503, UNCLEAR"
    })
    void statusTellsWhetherThereIsSomething(int status, LinkAnswer answer) {
        answer("/status", exchange -> exchange.sendResponseHeaders(status, -1));

        assertThat(check("/status")).isEqualTo(new Outcome(answer, status, null));
    }

    @Test
    void serverThatHasEnoughIsAskedNoFurther() {
        answer("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(429, -1);
        });

        assertThat(check("/busy")).isEqualTo(new Outcome(LinkAnswer.UNCLEAR, 429, "120"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void redirectIsFollowed() {
        redirect("/moved", "/ok");
        redirect("/moved-with-space", address("/ok?a b"));

        assertThat(check("/moved").answer()).isEqualTo(LinkAnswer.REACHED);
        assertThat(check("/moved-with-space").answer()).isEqualTo(LinkAnswer.REACHED);
    }

    @Test
    void redirectInACircleHasAnEnd() {
        redirect("/round", "/round");

        assertThat(check("/round").answer()).isEqualTo(LinkAnswer.UNCLEAR);
        assertThat(asked).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/meta-data", "//127.0.0.2/"})
    void redirectIntoAnInternalNetworkIsNotFollowed(String location) {
        redirect("/trap", location);

        assertThat(check("/trap")).isEqualTo(Outcome.INTERNAL);
    }

    @Test
    void redirectOutOfTheWebIsNotFollowed() {
        redirect("/file", "file:///etc/passwd");
        redirect("/odd", "http://%%%/");

        assertThat(check("/file")).isEqualTo(Outcome.UNCLEAR);
        assertThat(check("/odd")).isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void internalAddressIsRefusedWithoutAConnection() throws IOException {
        AddressPolicy anyPort = new AddressPolicy() {
            @Override
            public boolean allows(InetAddress address) {
                return new PublicAddresses().allows(address);
            }

            @Override
            public boolean allowsPort(int port) {
                return true;
            }
        };
        try (LinkChecker wary = checker(anyPort, Duration.ZERO)) {
            int port = server.getAddress().getPort();
            for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]")) {
                assertThat(wary.check("http://" + host + ":" + port + "/ok"))
                        .as(host)
                        .isEqualTo(Outcome.INTERNAL);
            }
        }
        try (LinkChecker strict = checker(new PublicAddresses(), Duration.ZERO)) {
            assertThat(strict.check("http://127.0.0.1:1/")).isEqualTo(Outcome.INTERNAL);
            assertThat(strict.check("http://example.org:22/")).isEqualTo(Outcome.INTERNAL);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void credentialsAreDroppedAndTheProductSaysItsName() {
        List<String> told = new CopyOnWriteArrayList<>();
        answer("/who", exchange -> {
            told.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            told.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.sendResponseHeaders(200, -1);
        });

        checker.check(address("/who").replace("127.0.0.1", "someone:secret@127.0.0.1"));

        assertThat(told).containsExactly("Checker (+https://ogp.example)", "null");
    }

    @Test
    void slowAnswerIsWaitedForSoLongAndNoLonger() {
        answer("/slow", exchange -> {
            pause(TOTAL.multipliedBy(3));
            exchange.sendResponseHeaders(200, -1);
        });

        assertThat(check("/slow").answer()).isEqualTo(LinkAnswer.TIMED_OUT);
    }

    @Test
    void answerThatComesByteByByteHasAnEndToo() throws IOException {
        try (ServerSocket dripping = new ServerSocket(0, 1, HERE)) {
            threads.execute(() -> drip(dripping));
            long begun = System.nanoTime();

            Outcome outcome = checker.check("http://127.0.0.1:" + dripping.getLocalPort() + "/");

            assertThat(outcome.answer()).isEqualTo(LinkAnswer.TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TOTAL.multipliedBy(3));
        }
    }

    private static void drip(ServerSocket listening) {
        try (Socket socket = listening.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('x');
                out.flush();
                pause(SHORT.dividedBy(8));
            }
        } catch (IOException hungUp) {
            // What the test waits for.
        }
    }

    @Test
    void bodyWithoutEndIsNotRead() {
        answer("/endless", exchange -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[8192]);
            }
        });
        long begun = System.nanoTime();

        assertThat(check("/endless").answer()).isEqualTo(LinkAnswer.REACHED);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TOTAL);
    }

    @Test
    void nameThatNobodyHasAndPortThatNobodyListensOn() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, HERE)) {
            closed = socket.getLocalPort();
        }

        assertThat(checker.check("https://nowhere.invalid/report.pdf").answer()).isEqualTo(LinkAnswer.NO_SUCH_HOST);
        assertThat(checker.check("http://127.0.0.1:" + closed + "/").answer()).isEqualTo(LinkAnswer.REFUSED);
    }

    @Test
    void serverThatSpeaksNoTlsCannotProveItself() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 2, HERE)) {
            threads.execute(() -> greet(plain));

            assertThat(checker.check("https://127.0.0.1:" + plain.getLocalPort() + "/")
                            .answer())
                    .isEqualTo(LinkAnswer.UNTRUSTED);
        }
    }

    private static void greet(ServerSocket listening) {
        try (Socket socket = listening.accept()) {
            socket.getOutputStream().write("220 mail.example ready\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        } catch (IOException hungUp) {
            // What the test waits for.
        }
    }

    @Test
    void oneHostIsNotPressed() throws IOException {
        try (LinkChecker polite = checker(ONLY_HERE, SHORT)) {
            long begun = System.nanoTime();
            polite.check(address("/ok"));
            polite.check(address("/ok"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(SHORT);
        }
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
