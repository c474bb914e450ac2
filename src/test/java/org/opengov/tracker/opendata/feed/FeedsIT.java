package org.opengov.tracker.opendata.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengov.tracker._support.Given.COMMITMENT;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.Assessments;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentFilter;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.TakingPart;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.cycle.Closings;
import org.opengov.tracker.opendata.feed.Feeds.Reader;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.NotFound;

/** What becomes public is in every feed that it belongs to, and in no other. */
@ExtendWith(ArquillianExtension.class)
class FeedsIT {

    private static final String THEME = "8";

    private Reader reader;

    @Inject
    Feeds feeds;

    @Inject
    Given given;

    @Inject
    Amendments amendments;

    @Inject
    Assessments assessments;

    @Inject
    Commitments commitments;

    @Inject
    TakingPart takingPart;

    @Inject
    InTransaction inTransaction;

    @Inject
    Closings closings;

    @Inject
    Cuts cuts;

    @Inject
    Clock clock;

    @Inject
    CleanDatabase cleanDatabase;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
        // The day where the product stands, which may be another than where the test runs.
        reader = new Reader(Messages.in(Locale.ENGLISH), LocalDate.now(clock));
    }

    @Test
    void anUpdateIsThereOnceItIsPublic() {
        given.submitted(Completion.LIMITED);
        assertThat(kinds(feeds.ofCommitment(COMMITMENT, reader))).doesNotContain(FeedKind.UPDATE);

        startClean();
        given.published(Completion.LIMITED);

        for (Feed feed : List.of(
                feeds.ofEverything(reader),
                feeds.ofPlan(PLAN, reader),
                feeds.ofTheme(PLAN, THEME, reader),
                feeds.ofAgency("sofaz", reader),
                feeds.ofCommitment(COMMITMENT, reader))) {
            FeedEntry newest = feed.entries().get(0);
            assertThat(newest.kind()).as(feed.address()).isEqualTo(FeedKind.UPDATE);
            assertThat(newest.title().text()).endsWith(": Limited");
            assertThat(text(newest)).contains("Three reports are out.", "The fourth waits for its data.");
            assertThat(newest.id()).contains("/commitments/" + COMMITMENT + "#update-");
            assertThat(feed.updated()).isEqualTo(newest.updated());
            assertThat(feed.entries()).extracting(FeedEntry::id).doesNotHaveDuplicates();
        }
        for (Feed feed : List.of(
                feeds.ofTheme(PLAN, "1", reader),
                feeds.ofAgency("moj", reader),
                feeds.ofCommitment("AZ0001", reader),
                feeds.ofPlan("AZ-2016-2018", reader))) {
            assertThat(kinds(feed)).as(feed.address()).doesNotContain(FeedKind.UPDATE);
        }
    }

    @Test
    void amendmentsClosedPeriodsAndCutsAreToldToo() {
        amendments.amendCommitment(
                COMMITMENT,
                new AmendmentText(
                        AmendedField.DUE,
                        "2017-06-30",
                        "The law came later.",
                        "No. 7",
                        LocalDate.of(2016, 3, 1),
                        "Cabinet"),
                Given.coordinator());
        String shown = closings.get(PLAN, "2013", Given.coordinator()).mark();
        closings.close(PLAN, "2013", shown, Given.coordinator());
        cuts.freeze(PLAN, LocalDate.of(2016, 6, 30), null, "A first one", Given.coordinator());

        assertThat(kinds(feeds.ofPlan(PLAN, reader)))
                .contains(FeedKind.AMENDMENT, FeedKind.PERIOD_CLOSED, FeedKind.CUT, FeedKind.ASSESSMENT);
        FeedEntry amendment = feeds.ofCommitment(COMMITMENT, reader).entries().get(0);
        assertThat(amendment.kind()).isEqualTo(FeedKind.AMENDMENT);
        assertThat(amendment.title().text()).contains("Due date amended from", "to \u201c30 June 2017\u201d");
        assertThat(text(amendment)).contains("The law came later.", "No. 7");
        assertThat(kinds(feeds.ofAgency("sofaz", reader)))
                .contains(FeedKind.AMENDMENT)
                .doesNotContain(FeedKind.CUT, FeedKind.PERIOD_CLOSED);
    }

    @Test
    void ofAnAgencyIsWhatItTakesPartIn() {
        inTransaction.run(() -> {
            List<Commitment> all = List.of(PLAN, "AZ-2016-2018").stream()
                    .flatMap(plan -> commitments.listOfPlan(plan).stream())
                    .toList();
            for (Agency agency : takingPart.list()) {
                List<String> assessed =
                        assessments.listNewest(CommitmentFilter.ofAgency(agency), reader.today(), 999).stream()
                                .map(assessment -> assessment.getCommitment().getOgpId())
                                .distinct()
                                .toList();
                assertThat(assessed)
                        .as(agency.getCode())
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(commitment -> TakingPart.takesPart(commitment, agency.getCode()))
                                .map(Commitment::getOgpId)
                                .filter(ogpId -> !assessments
                                        .listOf(ogpId, reader.today())
                                        .isEmpty())
                                .toList());
            }
        });
    }

    @Test
    void ofManyThingsTheNewestAreTold() {
        inTransaction.run(() -> {
            List<Assessment> all = assessments.listNewest(CommitmentFilter.ofPlan(PLAN), reader.today(), 999);
            assertThat(all).hasSizeGreaterThan(30);
            assertThat(assessments.listNewest(CommitmentFilter.ofPlan(PLAN), reader.today(), 3))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .sorted(Comparator.comparing(Assessment::getRecordedAt)
                                    .reversed()
                                    .thenComparing(assessment ->
                                            assessment.getCommitment().getOgpId()))
                            .limit(3)
                            .toList());
        });
    }

    @Test
    void noFeedIsLongAndNoneIsOfWhatIsNotThere() {
        assertThat(feeds.ofEverything(reader).entries()).hasSizeLessThanOrEqualTo(Feeds.MOST);
        assertThatThrownBy(() -> feeds.ofPlan("XX", reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feeds.ofTheme(PLAN, "99", reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feeds.ofAgency("nobody", reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feeds.ofCommitment("ZZ0001", reader)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAgenciesWriteIsInTheLanguageOfThePlan() {
        given.published(Completion.LIMITED);
        Feed feed = feeds.ofCommitment(COMMITMENT, new Reader(Messages.in(new Locale("ru")), LocalDate.now(clock)));
        FeedEntry update = feed.entries().get(0);

        assertThat(List.of(feed.title(), update.title(), update.author()))
                .allSatisfy(line -> assertThat(line.language()).isEqualTo("en"))
                .allMatch(Line::isMostlyOfPlan);
        assertThat(update.lines())
                .flatExtracting(Line::parts)
                .contains(new Line.Part("Three reports are out.", true))
                .contains(new Line.Part("Трудности: ", false), new Line.Part("The fourth waits for its data.", true))
                .doesNotContain(new Line.Part("Трудности: ", true));
    }

    private static String text(FeedEntry entry) {
        return entry.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static List<FeedKind> kinds(Feed feed) {
        return feed.entries().stream().map(FeedEntry::kind).toList();
    }
}
