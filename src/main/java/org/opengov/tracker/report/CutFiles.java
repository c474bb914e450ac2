package org.opengov.tracker.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.cut.Cuts;

/** The files published of cuts, and which of them a checksum belongs to. Everybody may ask. */
@ApplicationScoped
public class CutFiles {

    @Inject
    Instance<PublishedFiles> published;

    @Inject
    Cuts cuts;

    /**
     * What a checksum belongs to.
     *
     * @param cut the cut that it is published of
     * @param file the report; null where it is the cut's frozen data
     */
    public record Match(Cut cut, PublishedFile file) {

        /** Whether it is the data, rather than a report made of them. */
        public boolean isData() {
            return file == null;
        }
    }

    /** The reports published of a cut. */
    public List<PublishedFile> of(Cut cut) {
        return published.stream()
                .flatMap(files -> files.of(cut.getPlan().getCode(), cut.getNumber()).stream())
                .toList();
    }

    /**
     * What was published under this checksum: of this cut or, failing that, of another one of its plan.
     *
     * @param sha256 in hexadecimal of either case
     */
    public Optional<Match> find(Cut cut, String sha256) {
        String wanted = sha256.toLowerCase(Locale.ROOT);
        Stream<Cut> others =
                cuts.list(cut.getPlan().getCode()).stream().filter(other -> other.getNumber() != cut.getNumber());
        return Stream.concat(Stream.of(cut), others)
                .flatMap(each -> matches(each, wanted))
                .findFirst();
    }

    private Stream<Match> matches(Cut cut, String sha256) {
        Stream<Match> data = Stream.of(new Match(cut, null))
                .filter(match -> match.cut().getSha256().equals(sha256));
        return Stream.concat(
                data,
                of(cut).stream().filter(file -> file.sha256().equals(sha256)).map(file -> new Match(cut, file)));
    }
}
