package org.opengov.tracker.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.scoreboard.Gap;
import org.opengov.tracker.scoreboard.GapKind;
import org.opengov.tracker.scoreboard.Scoreboard;

class PlanFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    @Test
    void eachFigureOfTheScoreboardIsNamedWithItsValue() {
        List<Figure> figures =
                english(1).ofScoreboard(Voice.INDEPENDENT, List.of(new Gap(GapKind.DUE, 1, 2, List.of("1.1"))));

        assertThat(figures)
                .extracting(figure -> figure.code() + " = " + figure.text())
                .contains(
                        "COUNTS.INDEPENDENT.LIMITED = Independent review, Limited: 1\u00a0of\u00a01",
                        "COMPLETION.AZ1000 = 1.0 Title 0, Independent review: Limited; due June 2014; 30 days overdue",
                        "SCHEDULE.OVERDUE = Independent review, Overdue: 1\u00a0of\u00a01",
                        "AGENCIES.moj = Ministry: 1 commitment",
                        "OTHER.DUE = What is missing: No due date: 1 of 2 commitments.");
        assertThat(figures.get(0).code()).startsWith("COUNTS.INDEPENDENT");
        assertThat(new HashSet<>(figures)).hasSameSizeAs(figures);
    }

    @Test
    void voicesAreToldApart() {
        assertThat(english(1).ofVoices())
                .extracting(Figure::code)
                .contains("COUNTS.differing", "COMPLETION.AZ1000.INDEPENDENT", "COUNTS.GOVERNMENT.LIMITED")
                .doesNotHaveDuplicates();
    }

    @Test
    void aLongPlanOffersOnlySomeOfItsLines() {
        assertThat(english(RowFigures.MOST + 50).ofScoreboard(Voice.GOVERNMENT, List.of()))
                .filteredOn(figure -> figure.part() == FigurePart.COMPLETION)
                .hasSize(RowFigures.MOST);
    }

    @Test
    void whatIsKeptOfAFigureHasAnEnd() {
        assertThat(new Figure(FigurePart.DATES, "due", "x".repeat(600), "2014").text())
                .hasSize(Figure.LONGEST)
                .endsWith("…");
    }

    private static PlanFigures english(int commitments) {
        Map<Voice, Scoreboard> boards = new EnumMap<>(Voice.class);
        Stream.of(Voice.values()).forEach(voice -> boards.put(voice, board(voice, commitments)));
        return new PlanFigures(boards, Messages.in(Locale.ENGLISH));
    }

    private static Scoreboard board(Voice voice, int commitments) {
        Map<Completion, Integer> completion = new EnumMap<>(Completion.class);
        Stream.of(Completion.values()).forEach(each -> completion.put(each, 0));
        completion.put(Completion.LIMITED, commitments);
        return new Scoreboard(
                "AZ-2012-2015",
                DAY,
                voice,
                1,
                commitments,
                completion,
                Map.of(Schedule.OVERDUE, commitments, Schedule.UNDATED, 0),
                0,
                Map.of(),
                List.of(),
                List.of(new Scoreboard.AgencyScore("moj", "Ministry", false, commitments, completion)),
                IntStream.range(0, commitments).mapToObj(PlanFiguresTest::row).toList(),
                Map.of(Voice.GOVERNMENT, commitments, Voice.INDEPENDENT, 0, Voice.CIVIL_SOCIETY, 0),
                EdtfDate.UNKNOWN,
                false);
    }

    private static Scoreboard.Row row(int place) {
        return new Scoreboard.Row(
                "AZ1" + String.format("%03d", place),
                "1." + place,
                "Title " + place,
                "",
                "1",
                "moj",
                "Ministry",
                List.of("moj"),
                EdtfDate.of("2013"),
                EdtfDate.of("2014-06"),
                EdtfDate.of("2014-06"),
                0,
                Completion.LIMITED,
                Schedule.OVERDUE,
                30,
                1,
                "");
    }
}
