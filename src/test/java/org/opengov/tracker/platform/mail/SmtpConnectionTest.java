package org.opengov.tracker.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.mail.Attempt.Outcome;

/** What is known of a mail after each way in which a mail server may take it or not. */
class SmtpConnectionTest {

    private static final Letter LETTER = new Letter(
            "reminder/x", "login", "officer@moj.example", "az", "Hesabat gözlənilir", "Mətn", "https://ogp.example/s");
    private static final String HANG_UP = "";

    @Test
    void mailThatIsTakenSaysWhatProgramsNeed() throws Exception {
        try (Script server = new Script(Map.of())) {
            assertThat(send(server).outcome()).isEqualTo(Outcome.TAKEN);

            assertThat(server.heard)
                    .contains("Auto-Submitted: auto-generated", "To: officer@moj.example", "Content-Language: az")
                    .contains("From: tracker@ogp.example", "List-Unsubscribe: <https://ogp.example/s>")
                    .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                    .anyMatch(line -> line.matches("Message-ID: <[0-9a-f-]{36}@ogp\\.example>"));
        }
    }

    @Test
    void sameMailHasTheSameIdEachTime() throws Exception {
        try (Script first = new Script(Map.of());
                Script second = new Script(Map.of())) {
            send(first);
            send(second);

            assertThat(id(first)).isEqualTo(id(second));
        }
    }

    @Test
    void unknownRecipientIsRefusedForGood() throws Exception {
        assertThat(outcome("RCPT", "550 No such mailbox")).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void busyMailboxIsTriedAgain() throws Exception {
        assertThat(outcome("RCPT", "451 Greylisted")).isEqualTo(Outcome.NOT_TAKEN);
    }

    @Test
    void refusedSenderIsTheOperatorsToMend() throws Exception {
        assertThat(outcome("MAIL", "550 Not from here")).isEqualTo(Outcome.NOT_TAKEN);
    }

    @Test
    void refusedTextIsNotSentAgain() throws Exception {
        assertThat(outcome(".", "554 Looks like spam")).isEqualTo(Outcome.REFUSED);
        assertThat(outcome(".", "452 Disk full")).isEqualTo(Outcome.NOT_TAKEN);
    }

    @Test
    void connectionLostBeforeTheTextLeavesNoDoubt() throws Exception {
        assertThat(outcome("RCPT", HANG_UP)).isEqualTo(Outcome.NOT_TAKEN);
        assertThat(outcome("DATA", HANG_UP)).isEqualTo(Outcome.NOT_TAKEN);
    }

    @Test
    void connectionLostAfterTheTextLeavesDoubt() throws Exception {
        assertThat(outcome(".", HANG_UP)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void nothingIsSaidInTheOpenWhereStartTlsIsAskedFor() throws Exception {
        try (Script server = new Script(Map.of())) {
            assertThatExceptionOfType(MessagingException.class)
                    .isThrownBy(() -> open(server, Settings.Security.STARTTLS));
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("AUTH"));
        }
    }

    private static Outcome outcome(String at, String answer) throws Exception {
        try (Script server = new Script(Map.of(at, answer))) {
            return send(server).outcome();
        }
    }

    private static Attempt send(Script server) throws MessagingException {
        try (SmtpConnection connection = open(server, Settings.Security.NONE)) {
            return connection.send(LETTER);
        }
    }

    private static String id(Script server) {
        return server.heard.stream()
                .filter(line -> line.startsWith("Message-ID"))
                .findFirst()
                .orElseThrow();
    }

    private static SmtpConnection open(Script server, Settings.Security security) throws MessagingException {
        Settings.Mail settings = new Settings.Mail(
                Optional.of("localhost"),
                server.socket.getLocalPort(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                security);
        return SmtpConnection.open(settings, "tracker@ogp.example", Clock.systemUTC());
    }

    /** A mail server that does as it should but where the script says otherwise; an empty answer hangs up. */
    private static final class Script implements AutoCloseable {

        private final ServerSocket socket;
        private final Map<String, String> answers;
        /** Still written to while it is read: the last words come after the outcome. */
        private final List<String> heard = new CopyOnWriteArrayList<>();

        private boolean text;

        Script(Map<String, String> answers) throws IOException {
            this.answers = answers;
            socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
            Thread thread = new Thread(this::talk);
            thread.setDaemon(true);
            thread.start();
        }

        private void talk() {
            try (Socket client = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
                say(client, "220 script");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    heard.add(line);
                    if (!text || line.equals(".")) {
                        String answer = answerTo(line);
                        if (answer.equals(HANG_UP)) {
                            return;
                        }
                        say(client, answer);
                    }
                }
            } catch (IOException ended) {
                // The other side hung up; what was heard is what counts.
            }
        }

        private String answerTo(String line) {
            String verb = line.split("[ :]")[0];
            String answer = answers.getOrDefault(verb, verb.equals("DATA") ? "354 Go on" : "250 Fine");
            text = verb.equals("DATA") && answer.startsWith("354");
            return answer;
        }

        private static void say(Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
