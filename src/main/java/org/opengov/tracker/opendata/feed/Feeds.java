package org.opengov.tracker.opendata.feed;

import static org.opengov.tracker.opendata.feed.Line.quoted;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentFilter;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.TakingPart;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates;

/** What became public lately, the newest first. */
@ApplicationScoped
@Transactional
public class Feeds {

    /** A reader who has not looked for longer finds the rest on the pages. */
    static final int MOST = 60;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    Amendments amendments;

    @Inject
    TakingPart takingPart;

    @Inject
    PublishedUpdates published;

    @Inject
    Assessments assessments;

    @Inject
    Cuts cuts;

    @Inject
    Settings settings;

    private Site site;

    /** In which language a feed is told, and up to which day. */
    public record Reader(Messages messages, LocalDate today) {}

    /** Where a feed is, what page it goes with, and what it is called. */
    private record Head(String path, String page, Line title) {}

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /** Of every plan. */
    public Feed ofEverything(Reader reader) {
        List<FeedEntry> entries = new ArrayList<>();
        FeedEntries telling = telling(reader);
        addSaidOf(CommitmentFilter.ofEverything(), reader, entries);
        plans.list().forEach(plan -> addSteps(plan, telling, entries));
        add(published.listNewest(reader.today(), MOST), telling, entries);
        return feed(new Head("/feeds/all.atom", "/", Line.of(reader.messages().text("feed.all"))), reader, entries);
    }

    /**
     * Of a plan.
     *
     * @throws NotFound when there is none
     */
    public Feed ofPlan(String code, Reader reader) {
        ActionPlan plan = plans.get(code);
        List<FeedEntry> entries = new ArrayList<>();
        FeedEntries telling = telling(reader);
        addSaidOf(CommitmentFilter.ofPlan(code), reader, entries);
        addSteps(plan, telling, entries);
        add(published.listNewestOfPlan(code, reader.today(), MOST), telling, entries);
        String path = "/plans/" + Site.part(code);
        Locale locale = reader.messages().locale();
        String title = reader.messages().text("feed.plan", quoted(plan.titleIn(locale)));
        Line line = Line.of(title, plan.titleLanguageIn(locale));
        return feed(new Head("/feeds" + path + ".atom", path, line), reader, entries);
    }

    /**
     * Of a theme of a plan.
     *
     * @throws NotFound when there is none
     */
    public Feed ofTheme(String code, String number, Reader reader) {
        ActionPlan plan = plans.get(code);
        Theme theme = plan.findTheme(number).orElseThrow(() -> new NotFound("theme", number));
        List<FeedEntry> entries = new ArrayList<>();
        addSaidOf(CommitmentFilter.ofTheme(theme), reader, entries);
        add(published.listNewestOfTheme(theme, reader.today(), MOST), telling(reader), entries);
        String path = "/plans/" + Site.part(code);
        Head head = new Head(
                "/feeds" + path + "/themes/" + Site.part(number) + ".atom",
                path + "?theme=" + Site.part(number),
                Line.of(
                        reader.messages().text("feed.theme", number, quoted(theme.getName()), code),
                        plan.getLanguage()));
        return feed(head, reader, entries);
    }

    /**
     * Of what an agency says, and of the commitments that it takes part in.
     *
     * @throws NotFound when none with this code takes part in an adopted plan
     */
    public Feed ofAgency(String code, Reader reader) {
        Agency agency = takingPart.get(code);
        List<FeedEntry> entries = new ArrayList<>();
        addSaidOf(CommitmentFilter.ofAgency(agency), reader, entries);
        add(published.listNewestOfAgency(code, reader.today(), MOST), telling(reader), entries);
        String path = "/agencies/" + Site.part(code);
        String title = reader.messages().text("feed.agency", quoted(agency.getName()));
        Line line = Line.of(title, takingPart.mapLanguages().get(code));
        Head head = new Head("/feeds" + path + ".atom", path, line);
        return feed(head, reader, entries);
    }

    /**
     * Of a commitment.
     *
     * @throws NotFound when no adopted plan has it
     */
    public Feed ofCommitment(String ogpId, Reader reader) {
        Commitment commitment = commitments.get(ogpId);
        List<FeedEntry> entries = new ArrayList<>();
        FeedEntries telling = telling(reader);
        addAmendments(commitment, telling, reader.today(), entries);
        assessments.listOf(ogpId, reader.today()).stream().map(telling::of).forEach(entries::add);
        add(published.listOfCommitment(ogpId, reader.today()), telling, entries);
        String path = "/commitments/" + Site.part(ogpId);
        String title = reader.messages()
                .text(
                        "feed.commitment",
                        commitment.getNumber(),
                        quoted(commitment.termsOn(reader.today()).title()));
        Line line = Line.of(title, commitment.getPlan().getLanguage());
        Head head = new Head("/feeds" + path + ".atom", path, line);
        return feed(head, reader, entries);
    }

    /** What others said last of these commitments, and what was changed of them last. */
    private void addSaidOf(CommitmentFilter which, Reader reader, List<FeedEntry> entries) {
        FeedEntries telling = telling(reader);
        amendments.listNewest(which, reader.today(), MOST).stream()
                .map(telling::of)
                .forEach(entries::add);
        assessments.listNewest(which, reader.today(), MOST).stream()
                .map(telling::of)
                .forEach(entries::add);
    }

    private static void addAmendments(
            Commitment commitment, FeedEntries telling, LocalDate today, List<FeedEntry> entries) {
        commitment.getAmendments().stream()
                .filter(amendment -> !amendment.getDecidedOn().isAfter(today))
                .map(telling::of)
                .forEach(entries::add);
    }

    /** What became of the plan as a whole: periods closed, cuts frozen. */
    private void addSteps(ActionPlan plan, FeedEntries telling, List<FeedEntry> entries) {
        Stream.concat(
                        plan.getPeriods().stream()
                                .filter(ReportingPeriod::isClosed)
                                .map(telling::of),
                        cuts.list(plan.getCode()).stream().map(telling::of))
                .forEach(entries::add);
    }

    private static void add(List<ProgressUpdate> updates, FeedEntries telling, List<FeedEntry> entries) {
        updates.stream().map(telling::of).forEach(entries::add);
    }

    private FeedEntries telling(Reader reader) {
        return new FeedEntries(site, settings.timeZone(), reader.today(), reader.messages());
    }

    /** A feed in which nothing has become public yet is as old as the standard asks for: it has to name some moment. */
    private Feed feed(Head head, Reader reader, List<FeedEntry> entries) {
        List<FeedEntry> newest =
                entries.stream().sorted(FeedEntry.NEWEST_FIRST).limit(MOST).toList();
        String language = "lang=" + reader.messages().locale().getLanguage();
        return new Feed(
                site.at(head.path() + "?" + language),
                site.at(head.page() + (head.page().contains("?") ? "&" : "?") + language),
                head.title(),
                reader.messages().locale(),
                newest.isEmpty() ? Instant.EPOCH : newest.get(0).updated(),
                newest);
    }
}
