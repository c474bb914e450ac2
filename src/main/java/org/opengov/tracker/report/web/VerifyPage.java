package org.opengov.tracker.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.omnifaces.cdi.Param;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;
import org.opengov.tracker.report.CutFiles;
import org.opengov.tracker.report.PublishedFile;

/**
 * One cut for everybody: what it is, what was published of it, and whether a file that somebody holds is among that. The
 * checksum may come in the address, from the form without script or from a link.
 */
@Named
@RequestScoped
public class VerifyPage {

    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    /** What programs write before or into a checksum. */
    private static final String DECORATION = "^sha-?256[:=(]*|[\\s:\\\\]+";

    @Inject
    private Cuts cuts;

    @Inject
    private CutFiles files;

    @Inject
    private Language language;

    @Inject
    private Settings settings;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    @Param
    private String sha256;

    @Inject
    @Param
    private String problem;

    private Cut cut;
    private Cut correction;
    private List<PublishedFile> published;

    @PostConstruct
    void read() {
        cut = cuts.get(code == null ? "" : code);
        correction = cuts.correctionOf(cut).orElse(null);
        published = files.of(cut);
    }

    /**
     * What the page answers to a checksum or a file.
     *
     * @param kind {@code yes}, {@code other} or {@code no}, for its look
     */
    public record Answer(String kind, String text) {}

    /** The answer; null where nothing was asked. */
    public Answer getAnswer() {
        if (VerifyFile.Problem.EMPTY.isSaid(problem)) {
            return new Answer("no", text("verify.problem.empty"));
        }
        if (VerifyFile.Problem.LARGE.isSaid(problem)) {
            return new Answer("no", text("verify.problem.large", getLargest()));
        }
        if (sha256 == null || sha256.isBlank()) {
            return null;
        }
        String wanted = sha256.strip().toLowerCase(Locale.ROOT).replaceAll(DECORATION, "");
        if (!CHECKSUM.matcher(wanted).matches()) {
            return new Answer("no", text("verify.problem.checksum"));
        }
        return files.find(cut, wanted).map(this::found).orElseGet(this::getNone);
    }

    private Answer found(CutFiles.Match match) {
        if (match.cut().getNumber() == cut.getNumber()) {
            return match.isData() ? getData() : of(match.file());
        }
        return new Answer(
                "other",
                text("verify.is.other", match.cut().getNumber(), match.cut().getDay()));
    }

    /** What is said of the frozen data themselves. */
    public Answer getData() {
        return new Answer("yes", text("verify.is.data", cut.mark().code()) + still());
    }

    /** What is said of a published file. */
    public Answer of(PublishedFile file) {
        return new Answer("yes", text("verify.is.file", file.name()) + still());
    }

    /** What is said of anything else. */
    public Answer getNone() {
        return new Answer("no", text("verify.is.none", cut.mark().code()));
    }

    private String still() {
        return Optional.ofNullable(correction)
                .map(by -> " " + text("verify.is.corrected", by.getNumber()))
                .orElse("");
    }

    private String text(String key, Object... arguments) {
        return language.messages().text(key, arguments);
    }

    /** The checksum that was asked about, as it was given. */
    public String getAsked() {
        return sha256 == null ? "" : sha256;
    }

    /** The reports published of it. */
    public List<PublishedFile> getFiles() {
        return published;
    }

    /** The largest file that is read here, in mebibytes. */
    public long getLargest() {
        return settings.workbookMaxBytes() >> 20;
    }

    public Cut getCut() {
        return cut;
    }

    /** The cut that corrects it; null where it stands. */
    public Cut getCorrection() {
        return correction;
    }

    /** The name that its frozen data are saved under. */
    public String getDataName() {
        return cut.mark().code() + ".json";
    }

    /** Where its frozen data are. */
    public String getDataPath() {
        return "/api/v1/plans/" + cut.getPlan().getCode() + "/cuts/" + cut.getNumber() + "/data.json";
    }
}
