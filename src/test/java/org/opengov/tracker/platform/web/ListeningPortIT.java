package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server listens where an operator expects it and nowhere else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
@EnabledOnOs(OS.LINUX)
class ListeningPortIT {

    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";
    private static final int HEXADECIMAL = 16;

    @ArquillianResource
    URI site;

    @Test
    void serverListensOnItsHttpPortAlone() throws IOException {
        ProcessHandle server = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("payara-micro.jar"))
                .findFirst()
                .orElseThrow();
        Set<String> sockets = socketsOf(server.pid());

        Set<Integer> ports = new TreeSet<>();
        for (String table : Set.of("tcp", "tcp6")) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/net", table))) {
                lines.map(line -> line.strip().split("\\s+"))
                        .filter(fields -> fields[STATE].equals(LISTENING) && sockets.contains(fields[INODE]))
                        .map(fields -> fields[LOCAL_ADDRESS])
                        .forEach(address ->
                                ports.add(Integer.parseInt(address.substring(address.indexOf(':') + 1), HEXADECIMAL)));
            }
        }
        assertThat(ports).containsExactly(site.getPort());
    }

    private static Set<String> socketsOf(long process) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(process), "fd"))) {
            return open.map(ListeningPortIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.replaceAll("\\D", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
