package org.opengov.tracker.opendata.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker._support.PlanWords;
import org.opengov.tracker._support.ValidCalendar;
import org.opengov.tracker._support.Xanadu;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.CommitmentAgencies;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.RecordedAmendments;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.ReportingPeriod.Slice;
import org.opengov.tracker.platform.Messages;

/** Due dates as validators and a calendar of third parties take them. */
class DueEventsTest {

    private static final URI ADDRESS = URI.create("https://tracker.example");
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 30);
    private static final LocalDate DECIDED = LocalDate.of(2014, 3, 1);

    private final ActionPlan plan = Xanadu.plan("Plan; with, signs");
    private final Agency agency = new Agency("moj", "Ministry of Justice", null, false, List.of());
    private final Commitment commitment = commitment("2014");
    private final Milestone follows = commitment.addMilestone(
            List.of(agency), Milestone.MilestoneText.of("Follows", EdtfDate.UNKNOWN, EdtfDate.UNKNOWN));
    private final Milestone own = commitment.addMilestone(
            List.of(agency), Milestone.MilestoneText.of("Own", EdtfDate.UNKNOWN, EdtfDate.of("2013-06-30")));

    @BeforeEach
    void adopt() {
        plan.adopt(null, LocalDate.of(2012, 9, 5));
    }

    private Commitment commitment(String due) {
        return new Commitment(
                plan,
                null,
                1,
                new CommitmentAgencies(agency, List.of(), List.of()),
                Xanadu.commitment(
                        "A title, with; signs \\ and a long tail of words \u0437\u0430\u0432\u0435\u0440\u0448\u0438\u0442\u044c \uD83D\uDE00 to be folded",
                        null,
                        EdtfDate.of(due)));
    }

    @Test
    void aYearStaysAYearAndADayADay() {
        ICalendar read = read(commitment, "en");

        VEvent year = find(read, "due-XX0001").orElseThrow();
        assertThat(days(year)).containsExactly(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 1, 1));
        assertThat(year.getDateStart().getValue().hasTime()).isFalse();
        assertThat(year.getExperimentalProperty("X-EDTF").getValue()).isEqualTo("2014");
        assertThat(year.getSummary().getValue()).startsWith("Due 2014: 1.1 A title, with; signs \\ and");
        assertThat(year.getDescription().getValue()).contains("names no day");
        assertThat(year.getStatus().isConfirmed()).isTrue();
        assertThat(year.getUrl().getValue()).isEqualTo("https://tracker.example/commitments/XX0001");
        VEvent day = find(read, "due-" + own.getOgpId()).orElseThrow();
        assertThat(days(day)).containsExactly(LocalDate.of(2013, 6, 30), LocalDate.of(2013, 7, 1));
        assertThat(day.getDescription().getValue()).doesNotContain("names no day");
    }

    /** What is right is an expression; all its places are spoiled. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "\\r\\nUID:[^\\r]+ => ",
                "\\r\\nDTSTAMP:[^\\r]+ => ",
                "\\r\\nDTSTART[^\\r]+ => ",
                "DTEND;VALUE=DATE:2 => DTEND;VALUE=DATE:1",
                "DTEND;VALUE=DATE => DTEND;VALUE=DATE-TIME",
                "\\r\\nPRODID:[^\\r]+ => ",
                "\\r\\nVERSION:2.0 => ",
                "STATUS:CANCELLED => STATUS:GIVEN UP",
                "SEQUENCE:1 => SEQUENCE:first",
                "TRANSP:TRANSPARENT => TRANSP:CLEAR",
                "BEGIN:VEVENT[\\s\\S]*END:VEVENT\\r\\n => "
            })
    void theValidatorsFindWhatIsWrong(String right, String wrong) {
        RecordedAmendments.record(commitment, null, AmendedField.WITHDRAWN, "true", DECIDED);
        String written = write(events(commitment, "az"), "az");
        String spoiled = written.replaceAll(right, wrong == null ? "" : wrong);

        assertThat(spoiled).isNotEqualTo(written);
        assertThat(ValidCalendar.violations(written)).isEmpty();
        assertThat(ValidCalendar.violations(spoiled)).isNotEmpty();
    }

    @Test
    void whatHasNoDateHasNoEvent() {
        assertThat(read(commitment(".."), "en").getEvents()).isEmpty();
        assertThat(read(commitment(""), "en").getEvents()).isEmpty();
        assertThat(find(read(commitment, "en"), "due-" + follows.getOgpId())).isEmpty();
    }

    @Test
    void anAmendmentMovesTheEventAndRaisesItsNumber() {
        assertThat(sequence("due-XX0001")).isZero();

        RecordedAmendments.record(commitment, null, AmendedField.DUE, "2014-09-30", DECIDED);
        RecordedAmendments.record(commitment, follows, AmendedField.DUE, "2014-12", DECIDED);

        VEvent whole = find(read(commitment, "en"), "due-XX0001").orElseThrow();
        assertThat(days(whole)).containsExactly(LocalDate.of(2014, 9, 30), LocalDate.of(2014, 10, 1));
        assertThat(whole.getDescription().getValue()).contains("2014");
        assertThat(sequence("due-XX0001")).isEqualTo(1);
        assertThat(sequence("due-" + own.getOgpId())).isEqualTo(1);
        assertThat(sequence("due-" + follows.getOgpId())).isEqualTo(2);
    }

    @Test
    void whatWasGivenUpIsCancelledAndStays() {
        RecordedAmendments.record(commitment, null, AmendedField.WITHDRAWN, "true", DECIDED);

        ICalendar read = read(commitment, "ru");

        assertThat(read.getEvents()).hasSize(2).allSatisfy(event -> {
            assertThat(event.getStatus().isCancelled()).isTrue();
            assertThat(event.getSequence().getValue()).isEqualTo(1);
        });
        RecordedAmendments.record(commitment, null, AmendedField.WITHDRAWN, "false", TODAY);
        assertThat(read(commitment, "ru").getEvents()).allSatisfy(event -> {
            assertThat(event.getStatus().isConfirmed()).isTrue();
            assertThat(event.getSequence().getValue()).isEqualTo(2);
        });
    }

    @Test
    void aPeriodIsASpanAndADay() {
        var period = new PlanWords("YY-1", "YY", "Y", "Y")
                .number(1)
                .from("2012", "2015")
                .plan()
                .addPeriod(new Slice(
                        "2013", LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), LocalDate.of(2014, 1, 15)));
        ICalendar read = read(
                new DueEvents(new Site(ADDRESS), TODAY, Messages.in(Locale.ENGLISH))
                        .of(period.getPlan(), period)
                        .toList(),
                "en");

        assertThat(days(find(read, "period-YY-1-2013").orElseThrow()))
                .containsExactly(LocalDate.of(2013, 1, 1), LocalDate.of(2014, 1, 1));
        assertThat(days(find(read, "period-due-YY-1-2013").orElseThrow()))
                .containsExactly(LocalDate.of(2014, 1, 15), LocalDate.of(2014, 1, 16));
    }

    private int sequence(String id) {
        return find(read(commitment, "en"), id).orElseThrow().getSequence().getValue();
    }

    private static Optional<VEvent> find(ICalendar calendar, String id) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(id + "@tracker.example"))
                .findFirst();
    }

    private static List<LocalDate> days(VEvent event) {
        return List.of(
                day(event.getDateStart().getValue()), day(event.getDateEnd().getValue()));
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static ICalendar read(Commitment commitment, String language) {
        return read(events(commitment, language), language);
    }

    private static List<DueEvent> events(Commitment commitment, String language) {
        return new DueEvents(new Site(ADDRESS), TODAY, Messages.in(new Locale(language)))
                .of(commitment, any -> true)
                .toList();
    }

    /** Lines of at most 75 octets, nothing that the validators find fault with. */
    private static ICalendar read(List<DueEvent> events, String language) {
        String text = write(events, language);
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n"));
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("???");
        return ValidCalendar.read(text);
    }

    private static String write(List<DueEvent> events, String language) {
        return CalendarFile.write(new DueDates(
                ADDRESS, ADDRESS + "/plans/XX-2012", "Plan; with, signs", new Locale(language), TODAY, events));
    }
}
