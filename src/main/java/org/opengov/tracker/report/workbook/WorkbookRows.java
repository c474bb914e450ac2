package org.opengov.tracker.report.workbook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.AssessmentRow;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.cut.PublicRecord.MilestoneRow;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.cut.PublicRecord.VoiceState;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.report.ReportWords;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.scoreboard.Scoreboard.AgencyScore;
import org.opengov.tracker.scoreboard.Scoreboard.ThemeScore;

/** What the workbook's pattern rows are repeated for in one report, with the fields that each of them offers. */
final class WorkbookRows {

    private final StatusReport report;
    private final Messages messages;
    private final ReportWords words;

    WorkbookRows(StatusReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.words = new ReportWords(messages);
    }

    List<PatternRows<?>> all() {
        return List.of(
                themes(),
                agencies(),
                commitments(),
                milestones(),
                updates(),
                assessments(),
                silences(),
                illustrations(),
                sources());
    }

    private PatternRows<ThemeScore> themes() {
        PatternRows<ThemeScore> themes = new PatternRows<>(
                        "theme", report.scoreboard().themes())
                .field("number", ThemeScore::number)
                .field("title", words::theme)
                .field("commitments", ThemeScore::commitments);
        for (Completion degree : Completion.values()) {
            themes.field("completion." + degree.name(), theme -> count(theme.completion(), degree));
        }
        return themes;
    }

    private PatternRows<AgencyScore> agencies() {
        PatternRows<AgencyScore> agencies = new PatternRows<>(
                        "agency", report.scoreboard().agencies())
                .field("code", AgencyScore::code)
                .field("name", AgencyScore::name)
                .field("collective", AgencyScore::collective)
                .field("commitments", AgencyScore::commitments);
        for (Completion degree : Completion.values()) {
            agencies.field("completion." + degree.name(), agency -> count(agency.completion(), degree));
        }
        return agencies;
    }

    private static int count(Map<Completion, Integer> counts, Completion degree) {
        return counts.getOrDefault(degree, 0);
    }

    private PatternRows<CommitmentBlock> commitments() {
        PatternRows<CommitmentBlock> commitments = new PatternRows<>("commitment", report.commitments())
                .field("id", CommitmentBlock::ogpId)
                .field("idInferred", CommitmentBlock::ogpIdInferred)
                .field("number", CommitmentBlock::number)
                .field("title", CommitmentBlock::title)
                .field("summary", CommitmentBlock::summary)
                .field("themeNumber", CommitmentBlock::themeNumber)
                .field("theme", words::theme)
                .field("lead", words::lead)
                .field("leadCollective", CommitmentBlock::leadCollective)
                .field("coLeads", CommitmentBlock::coLeadAgencies)
                .field("supporting", CommitmentBlock::supportingAgencies)
                .field("starts", CommitmentBlock::starts)
                .field("startDay", block -> exact(block.starts()))
                .field("due", CommitmentBlock::due)
                .field("dueDay", block -> exact(block.due()))
                .field("adoptedDue", block -> block.replannings() == 0 ? null : block.adoptedDue())
                .field("replannings", block -> block.replannings() == 0 ? null : block.replannings())
                .field("slipDays", block -> block.replannings() == 0 ? null : block.slipDays())
                .field("dateNote", CommitmentBlock::dateNote)
                .field("policyTags", CommitmentBlock::policyTags)
                .field("sources", block -> addresses(block.sources()));
        states(commitments, "", report.scoreboard().voice());
        for (Voice voice : Voice.values()) {
            states(commitments, voice.name() + ".", voice);
        }
        return commitments;
    }

    private void states(PatternRows<CommitmentBlock> commitments, String prefix, Voice voice) {
        commitments
                .field(prefix + "completion", block -> state(block, voice, VoiceState::completion))
                .field(
                        prefix + "completionCode",
                        block -> state(block, voice, of -> of.completion().name()))
                .field(prefix + "schedule", block -> state(block, voice, VoiceState::schedule))
                .field(
                        prefix + "scheduleCode",
                        block -> state(block, voice, of -> of.schedule().name()))
                .field(prefix + "daysLate", block -> state(block, voice, of -> late(of.daysLate())))
                .field(prefix + "coverage", block -> state(block, voice, VoiceState::coverage))
                .field(prefix + "source", block -> state(block, voice, of -> report.addressOf(of.source())));
    }

    private static Object state(CommitmentBlock block, Voice voice, Function<VoiceState, Object> field) {
        return Optional.ofNullable(block.voices().get(voice)).map(field).orElse(null);
    }

    /** Empty where nothing is late: a column of noughts hides the late ones. */
    private static Long late(long days) {
        return days > 0 ? days : null;
    }

    /** Only a date that the plan gives to the day is a day; "2014" never becomes 31 December. */
    private static LocalDate exact(EdtfDate said) {
        return said.precision() == EdtfDate.Precision.DAY ? said.last().orElse(null) : null;
    }

    private List<String> addresses(List<String> sources) {
        return sources.stream().map(report::addressOf).toList();
    }

    private PatternRows<MilestoneRow> milestones() {
        List<MilestoneRow> milestones = report.commitments().stream()
                .flatMap(block -> block.milestones().stream())
                .toList();
        return new PatternRows<>("milestone", milestones)
                .field("id", MilestoneRow::id)
                .field("commitmentNumber", MilestoneRow::commitmentNumber)
                .field("title", MilestoneRow::title)
                .field("derived", MilestoneRow::derived)
                .field("agency", words::answering)
                .field("starts", MilestoneRow::starts)
                .field("startDay", milestone -> exact(milestone.starts()))
                .field("due", MilestoneRow::due)
                .field("dueDay", milestone -> exact(milestone.due()))
                .field("completion", MilestoneRow::completion)
                .field("completionCode", milestone -> milestone.completion().name())
                .field("schedule", MilestoneRow::schedule)
                .field("scheduleCode", milestone -> milestone.schedule().name())
                .field("daysLate", milestone -> late(milestone.daysLate()))
                .field("lastUpdate", MilestoneRow::lastUpdate);
    }

    private PatternRows<UpdateRow> updates() {
        return new PatternRows<>("update", report.updates())
                .field("milestoneId", UpdateRow::milestoneId)
                .field("commitmentNumber", UpdateRow::commitmentNumber)
                .field("milestoneTitle", UpdateRow::milestoneTitle)
                .field("agency", UpdateRow::agency)
                .field("period", UpdateRow::period)
                .field("published", UpdateRow::published)
                .field("nil", UpdateRow::nil)
                .field("nilReason", UpdateRow::nilReason)
                .field("completion", UpdateRow::completion)
                .field(
                        "completionCode",
                        update -> Optional.ofNullable(update.completion())
                                .map(Enum::name)
                                .orElse(null))
                .field("completedOn", UpdateRow::completedOn)
                .field("done", UpdateRow::done)
                .field("challenges", UpdateRow::challenges)
                .field("nextSteps", UpdateRow::nextSteps)
                .field("evidence", this::evidence);
    }

    private String evidence(UpdateRow update) {
        return update.evidence().stream()
                .map(proof -> Stream.of(proof.title(), report.addressOf(proof.address()), proof.sha256())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    /** An assessment with the commitment that it speaks of. */
    private record Assessed(CommitmentBlock commitment, AssessmentRow assessment) {}

    private List<Assessed> assessed() {
        return report.commitments().stream()
                .flatMap(block -> block.assessments().stream().map(each -> new Assessed(block, each)))
                .toList();
    }

    private PatternRows<Assessed> assessments() {
        return new PatternRows<>("assessment", assessed())
                .field("commitmentId", row -> row.commitment().ogpId())
                .field("commitmentNumber", row -> row.commitment().number())
                .field("commitmentTitle", row -> row.commitment().title())
                .field("voice", row -> row.assessment().voice())
                .field("assessor", row -> row.assessment().assessor())
                .field("kind", row -> row.assessment().review())
                .field("period", row -> row.assessment().periodAssessed())
                .field("published", row -> row.assessment().published())
                .field("publishedDay", row -> exact(row.assessment().published()))
                .field("completion", row -> row.assessment().completion())
                .field("completionCode", row -> row.assessment().completion().name())
                .field("specificity", row -> row.assessment().specificity())
                .field("potentialImpact", row -> row.assessment().potentialImpact())
                .field("ogpValues", row -> row.assessment().ogpValues())
                .field("starred", row -> row.assessment().starred())
                .field("nextSteps", row -> row.assessment().nextSteps())
                .field("source", row -> report.addressOf(row.assessment().source()));
    }

    private PatternRows<Voice> silences() {
        List<Voice> silent = Arrays.stream(Voice.values())
                .filter(voice -> report.scoreboard().coverage().getOrDefault(voice, 0) == 0)
                .toList();
        return new PatternRows<>("silence", silent)
                .field("voice", voice -> voice)
                .field("statement", voice -> told("report.workbook.silence." + voice.name()));
    }

    private PatternRows<String> illustrations() {
        List<String> statement = report.scoreboard().sample() ? List.of(told("report.workbook.sample")) : List.of();
        return new PatternRows<>("illustration", statement).field("statement", said -> said);
    }

    private PatternRows<String> sources() {
        return new PatternRows<>("source", report.plan().sources()).field("address", address -> address);
    }

    private String told(String key) {
        return messages.text(key, messages.day(report.scoreboard().asOf()));
    }
}
