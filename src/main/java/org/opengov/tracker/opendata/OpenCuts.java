package org.opengov.tracker.opendata;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.cut.ListedCut;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.report.CutFiles;

/** The cuts of plans as data. */
@ApplicationScoped
public class OpenCuts {

    @Inject
    Cuts cuts;

    @Inject
    CutFiles files;

    @Inject
    Settings settings;

    private Site site;

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /**
     * The frozen data of a cut.
     *
     * @param name a name to save them under
     * @param before where the data are that these correct; null for none
     * @param after where the data are that correct these; null where these stand
     */
    public record Frozen(String name, byte[] content, String sha256, String before, String after) {}

    /** The cuts of a plan, the oldest first. One that is corrected has changed when its correction was made. */
    public Slice<CutSummary> list(String plan, Wanted wanted) {
        List<CutSummary> all = cuts.listed(plan).stream()
                .map(listed -> CutSummary.of(listed, site))
                .toList();
        return Slice.of(all.stream().filter(cut -> wanted.changed(changedAt(cut, all))), wanted.range());
    }

    private static Instant changedAt(CutSummary cut, List<CutSummary> all) {
        return all.stream()
                .filter(other -> Integer.valueOf(other.number()).equals(cut.correctedBy()))
                .findFirst()
                .orElse(cut)
                .madeAt();
    }

    /**
     * One of them, with its files.
     *
     * @throws NotFound when there is none
     */
    public CutDetail get(String plan, int number) {
        ListedCut listed = find(plan, number);
        return new CutDetail(
                CutSummary.of(listed, site),
                files.of(listed.cut()).stream()
                        .map(file -> CutDetail.FileOfCut.of(file, site))
                        .toList());
    }

    /**
     * The data of one, as they were frozen.
     *
     * @throws NotFound when there is none
     */
    public Frozen getFrozen(String plan, int number) {
        ListedCut listed = find(plan, number);
        Cut cut = listed.cut();
        return new Frozen(
                cut.mark().code() + ".json",
                cuts.data(cut).bytes(),
                cut.getSha256(),
                Optional.ofNullable(cut.getCorrects())
                        .map(corrected -> site.cutData(plan, corrected.getNumber()))
                        .orElse(null),
                Optional.ofNullable(listed.correctedBy())
                        .map(correction -> site.cutData(plan, correction))
                        .orElse(null));
    }

    private ListedCut find(String plan, int number) {
        return cuts.listed(plan).stream()
                .filter(listed -> listed.cut().getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("cut", plan + "-C" + number));
    }
}
