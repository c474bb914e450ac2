package org.opengov.tracker.sitekit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.opengov.tracker.platform.Messages;

/**
 * Goes through a running site from its front page as a reader would, in every language, and writes what it finds as files
 * that lead to each other. Data are copied as they are.
 */
public final class SiteKit {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** More files than any site of the product has: something leads in circles. */
    private static final int MOST_FILES = 100_000;

    private final URI site;
    private final Set<String> languages;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Map<KitAddress, KitFile> files = new LinkedHashMap<>();
    private final Deque<KitAddress> open = new ArrayDeque<>();
    private final Set<KitAddress> seen = new LinkedHashSet<>();
    private final Set<KitAddress> missing = new LinkedHashSet<>();

    /**
     * @param site where it runs, such as {@code http://localhost:8080}
     * @param languages in which its pages are wanted
     */
    public SiteKit(URI site, Set<String> languages) {
        this.site = site.resolve("/");
        this.languages = Set.copyOf(languages);
    }

    /**
     * Writes the kit.
     *
     * @param folder is made where it is not there; must be empty
     * @param day on which this is
     * @return how many files were written
     * @throws IOException when the site does not answer or the folder cannot be written to
     */
    public int write(Path folder, LocalDate day) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
        for (String page : new String[] {"/", "/data", "/about"}) {
            ask(new KitAddress(page, Map.of()));
        }
        while (!open.isEmpty()) {
            take(open.remove());
        }
        if (!files.containsKey(new KitAddress("/", Map.of()))) {
            throw new IOException(site + " shows no front page");
        }
        for (KitFile file : files.values()) {
            Path place = folder.resolve(file.place());
            Files.createDirectories(place.getParent());
            Files.write(place, file.isPage() ? page(file, day) : file.content());
        }
        return files.size();
    }

    /** Addresses that the site leads to and has nothing at. */
    public Set<String> missing() {
        Set<String> told = new LinkedHashSet<>();
        missing.forEach(address -> told.add(address.path() + (address.query().isEmpty() ? "" : "?" + address.query())));
        return told;
    }

    private byte[] page(KitFile file, LocalDate day) {
        return new KitPage(site, file)
                .written(
                        address -> Optional.ofNullable(files.get(address)).map(KitFile::place),
                        words -> words.day(day));
    }

    private void ask(KitAddress address) {
        if (languages.contains(address.language()) && seen.add(address)) {
            open.add(address);
        }
    }

    private void take(KitAddress address) throws IOException, InterruptedException {
        String query = address.query();
        URI asked = site.resolve(address.path() + (query.isEmpty() ? "" : "?" + query));
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(asked)
                        .timeout(LONGEST)
                        .header("Accept-Language", "en")
                        .header("Accept", "*/*")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            missing.add(address);
            return;
        }
        String type = answer.headers()
                .firstValue("Content-Type")
                .orElse("application/octet-stream")
                .replaceFirst("\\s*;.*", "");
        KitFile file = new KitFile(address, type, answer.body());
        files.put(address, file);
        if (files.size() > MOST_FILES) {
            throw new IOException("The site has more than " + MOST_FILES + " pages; the last was " + asked);
        }
        if (file.isPage()) {
            Consumer<KitAddress> follow = next -> {
                if (!address.isOfADay() || !next.isOfADay()) {
                    ask(next);
                }
            };
            new KitPage(site, file).leadsTo().forEach(follow);
        }
    }

    /**
     * Writes the kit of a running site.
     *
     * @param arguments the site's address and the folder
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SiteKit kit = new SiteKit(
                URI.create(arguments[0]),
                Messages.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toSet()));
        Path folder = Path.of(arguments[1]);
        kit.write(folder, LocalDate.now(ZoneId.systemDefault()));
        if (!kit.missing().isEmpty()) {
            Files.write(folder.resolve("missing.txt"), kit.missing());
        }
    }
}
