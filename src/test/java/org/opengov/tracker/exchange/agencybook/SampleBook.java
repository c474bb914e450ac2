package org.opengov.tracker.exchange.agencybook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opengov.tracker._support.CommitmentWords;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.BulkUpdates;
import org.opengov.tracker.progress.BulkUpdates.Line;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.WrittenUpdates;

/** The workbook of an agency with a few milestones, without a database. */
final class SampleBook {

    static final LocalDate TODAY = LocalDate.of(2016, 1, 10);
    static final long MOST_BYTES = 5_242_880;
    static final String FORMULA = "=HYPERLINK(\"https://attacker.example\",\"open me\")";

    private final ActionPlan plan;
    private final ReportingPeriod before;
    private final ReportingPeriod period;
    private final Agency agency = new Agency("sofaz", "State Oil Fund", null, false, List.of());
    private final List<Line> lines = new ArrayList<>();
    private final Officer officer = Given.officer();

    SampleBook() {
        plan = new PlanWords(Given.PLAN, "AZ", "Azerbaijan", "Open government 2012-2015")
                .number(1)
                .from("2012", "2015")
                .plan();
        plan.addPeriod(new ReportingPeriod.Slice(
                "2014", LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), LocalDate.of(2015, 1, 15)));
        plan.addPeriod(new ReportingPeriod.Slice(
                "2015", LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), LocalDate.of(2016, 1, 15)));
        before = plan.getPeriods().get(0);
        period = plan.getPeriods().get(1);
    }

    /** One with three milestones: nothing written, a draft that looks like a formula, handed in. */
    static SampleBook ofThree() {
        SampleBook book = new SampleBook();
        book.add(1, null, null);
        Milestone second = book.milestone(2);
        book.lines.add(new Line(
                second,
                book.period,
                WrittenUpdates.draft(second, book.period, draft(FORMULA, Completion.LIMITED), book.officer),
                null,
                book.published(second)));
        Milestone third = book.milestone(3);
        book.lines.add(new Line(
                third,
                book.period,
                WrittenUpdates.submitted(third, book.period, draft("All is told.", Completion.LIMITED), book.officer),
                null,
                null));
        return book;
    }

    /** One with many milestones of which nothing was written. */
    static SampleBook of(int milestones) {
        SampleBook book = new SampleBook();
        for (int number = 1; number <= milestones; number++) {
            book.add(number, null, null);
        }
        return book;
    }

    private void add(int number, ProgressUpdate underWay, ProgressUpdate last) {
        lines.add(new Line(milestone(number), period, underWay, null, last));
    }

    private Milestone milestone(int number) {
        Theme theme = plan.addTheme(new Theme.ThemeText(String.valueOf(number), "theme-" + number, "Theme", List.of()));
        Commitment commitment =
                new Commitment(plan, theme, number, new CommitmentAgencies(agency, List.of(), List.of()), text(number));
        return commitment.addMilestone(
                List.of(agency),
                MilestoneText.of(
                        "Publish report " + number + " on what the extractive industries pay",
                        EdtfDate.of("2012-09"),
                        EdtfDate.of("2015-12")));
    }

    private static CommitmentText text(int number) {
        return new CommitmentWords("8." + number, "AZ00" + (30 + number), "Disclosure of income")
                .from("2012-09", "2015-12")
                .text();
    }

    private ProgressUpdate published(Milestone milestone) {
        ProgressUpdate submitted = WrittenUpdates.submitted(
                milestone, before, draft("Half of the reports are out.", Completion.SUBSTANTIAL), officer);
        return WrittenUpdates.published(submitted, Given.coordinator(), LocalDate.of(2015, 1, 20));
    }

    private static ProgressDraft draft(String done, Completion completion) {
        return new ProgressDraft(
                false, null, completion, null, done, "The figures come late.", null, "A report was withdrawn.", null);
    }

    byte[] write(Locale language) {
        return new BookWriter(new BookSource(
                        "2f1b6c1e-0000-4000-8000-000000000001",
                        plan,
                        period,
                        agency,
                        lines,
                        TODAY,
                        "https://tracker.example/desk/workbook",
                        Messages.in(language)))
                .write();
    }

    /** What a workbook would do to what this one was made from. */
    Preview preview(byte[] file) {
        Clock clock = Clock.fixed(Instant.parse(TODAY + "T08:00:00Z"), ZoneOffset.UTC);
        BulkUpdates updates = WrittenUpdates.checking(clock);
        ReadBook read = new BookReader(MOST_BYTES).read(file);
        return new Preview(read.facts(), new Comparison(read, lines, Map.of(), updates, officer).rows(), false);
    }

    List<Line> lines() {
        return lines;
    }
}
