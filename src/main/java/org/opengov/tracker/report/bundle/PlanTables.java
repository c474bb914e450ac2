package org.opengov.tracker.report.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.PublicRecord.Period;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportWords;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.bundle.Figure.Measure;
import org.opengov.tracker.report.bundle.KnownAgencies.Known;
import org.opengov.tracker.scoreboard.Scoreboard.ThemeScore;

/** The tables on the plan as a whole: what it is, its figures, its themes, agencies and periods. */
final class PlanTables {

    private final StatusReport report;
    private final Messages messages;
    private final ReportWords words;
    private final KnownAgencies known;

    PlanTables(StatusReport report, Messages messages, KnownAgencies known) {
        this.known = known;
        this.report = report;
        this.messages = messages;
        this.words = new ReportWords(messages);
    }

    List<Table<?>> all() {
        return List.of(plan(), figures(), themes(), agencies(), periods());
    }

    private Table<StatusReport> plan() {
        return new Table<>("plan", messages, () -> Stream.of(report))
                .text("plan", of -> of.plan().code())
                .text("country", of -> of.plan().country())
                .whole("plan_number", of -> of.plan().number())
                .text("title", of -> of.plan().titleIn(messages.locale()))
                .text("language", of -> of.plan().language())
                .text("act", of -> words.act(of.plan().act()))
                .date("starts", of -> of.plan().starts())
                .date("ends", of -> of.plan().ends())
                .text("coordinator", of -> of.plan().coordinator())
                .text("preparation", of -> of.plan().preparation())
                .list("sources", of -> of.plan().sources())
                .day("as_of", of -> of.scoreboard().asOf())
                .always()
                .scale("voice", Voice.class, StatusReport::voice)
                .text("scope", of -> of.scope().toString())
                .always()
                .whole("revision", of -> of.record().revision())
                .always()
                .whole("cut", cut(CutMark::number))
                .text("cut_sha256", cut(CutMark::sha256))
                .whole("corrects_cut", cut(CutMark::corrects))
                .text("correction_reason", cut(CutMark::reason))
                .yesNo("sample", of -> of.scoreboard().sample())
                .always()
                .address("address", StatusReport::address)
                .always()
                .key("plan");
    }

    private static <V> Function<StatusReport, V> cut(Function<CutMark, V> value) {
        return report -> Optional.ofNullable(report.origin().cut()).map(value).orElse(null);
    }

    private Table<Figure> figures() {
        return new Table<>("figures", messages, this::everyFigure)
                .scale("voice", Voice.class, Figure::voice)
                .scale("measure", Measure.class, Figure::measure)
                .text("code", Figure::code)
                .label("code", Figure::label)
                .whole("count", Figure::count)
                .always()
                .key("voice", "measure", "code");
    }

    private Stream<Figure> everyFigure() {
        return Arrays.stream(Voice.values())
                .map(report.voices()::get)
                .filter(board -> board != null)
                .flatMap(board -> Figure.of(board, messages));
    }

    private Table<ThemeScore> themes() {
        Table<ThemeScore> themes = new Table<>("themes", messages, () -> report.scoreboard().themes().stream())
                .text("theme", theme -> BundleTables.orUnstated(theme.number()))
                .text("title", words::theme)
                .whole("commitments", ThemeScore::commitments)
                .always();
        BundleTables.counts(themes, messages, ThemeScore::completion);
        return themes.key("theme");
    }

    private Table<Known> agencies() {
        Table<Known> agencies = new Table<>("agencies", messages, known::stream)
                .text("agency", Known::code)
                .text("agency_name", Known::name)
                .yesNo("collective", Known::collective)
                .whole("commitments_led", Known::leads)
                .always();
        BundleTables.counts(agencies, messages, Known::completion);
        return agencies.key("agency");
    }

    private Table<Period> periods() {
        return new Table<>("periods", messages, () -> report.record().periods().stream())
                .text("period", Period::code)
                .day("starts_on", Period::startsOn)
                .day("ends_on", Period::endsOn)
                .day("due_on", Period::dueOn)
                .day("closed_on", Period::closedOn)
                .key("period");
    }
}
