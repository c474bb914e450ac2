package org.opengov.tracker.opendata.feed;

import static org.opengov.tracker.opendata.feed.Line.quoted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.AmendedText;
import org.opengov.tracker.commitment.Amendment;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Statement;

/** Tells what became public as entries of a feed, in one language. */
final class FeedEntries {

    private final Site site;
    private final ZoneId zone;
    private final LocalDate today;
    private final Messages messages;

    /** @param zone whose midnight begins a day: of some things only the day is kept */
    FeedEntries(Site site, ZoneId zone, LocalDate today, Messages messages) {
        this.site = site;
        this.zone = zone;
        this.today = today;
        this.messages = messages;
    }

    FeedEntry of(ProgressUpdate update) {
        Commitment commitment = update.getMilestone().getCommitment();
        Statement said = update.getStatement();
        String address = site.update(commitment.getOgpId(), update.getId());
        String what = said.isNil() ? messages.text("feed.nil") : messages.label(said.getCompletion());
        String title = messages.text(
                "feed.entry.update",
                commitment.getNumber(),
                quoted(update.getMilestone().termsOn(today).title()),
                what);
        String language = commitment.getPlan().getLanguage();
        return new FeedEntry(
                address,
                address,
                FeedKind.UPDATE,
                Line.of(update.isSample() ? title + " (" + messages.text("update.sample") + ")" : title, language),
                update.getReviewedAt() == null ? begin(update.getPublishedOn()) : update.getReviewedAt(),
                Line.of(quoted(update.getAgency().getName()), language),
                lines(text(update, said), language));
    }

    private List<String> text(ProgressUpdate update, Statement said) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "update.by",
                quoted(update.getAgency().getName()),
                update.getPeriod().getCode()));
        if (update.getCorrects() != null) {
            lines.add(messages.text("update.corrects", update.getCorrects().getPublishedOn()));
        }
        add(lines, "update.nil", said.getNilReason());
        add(lines, "", said.getDone());
        add(lines, "update.challenges", said.getChallenges());
        add(lines, "update.nextSteps", said.getNextSteps());
        add(lines, "update.stepBack", said.getStepBackReason());
        return lines;
    }

    FeedEntry of(Assessment assessment) {
        Commitment commitment = assessment.getCommitment();
        String language = commitment.getPlan().getLanguage();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "feed.assessment",
                quoted(assessment.getAssessor()),
                messages.label(assessment.getReview()),
                DateText.of(assessment.getPublished(), messages)));
        add(lines, "", assessment.getNote());
        add(lines, "assessment.nextSteps", assessment.getNextSteps());
        lines.add(messages.text("site.source") + ": " + site.full(assessment.getSource()));
        String title = messages.text(
                "feed.entry.assessment",
                commitment.getNumber(),
                quoted(commitment.termsOn(today).title()),
                messages.label(assessment.getVoice()),
                messages.label(assessment.getCompletion()));
        return new FeedEntry(
                site.assessment(assessment),
                site.assessment(assessment),
                FeedKind.ASSESSMENT,
                Line.of(title, language),
                assessment.getRecordedAt(),
                Line.of(quoted(assessment.getAssessor()), language),
                lines(lines, language));
    }

    FeedEntry of(Amendment amendment) {
        String language = amendment.getCommitment().getPlan().getLanguage();
        String by = messages.text("amendment.by", quoted(amendment.getAct()), quoted(amendment.getApprover()));
        return new FeedEntry(
                site.amendment(amendment),
                site.amendment(amendment),
                FeedKind.AMENDMENT,
                Line.of(title(amendment), language),
                amendment.getRecordedAt(),
                Line.of(quoted(amendment.getApprover()), language),
                lines(List.of(quoted(amendment.getReason()), by), language));
    }

    private String title(Amendment amendment) {
        Commitment commitment = amendment.getCommitment();
        String title = amendment.getMilestone() == null
                ? commitment.termsOn(today).title()
                : amendment.getMilestone().termsOn(today).title();
        return messages.text(
                "feed.entry.amendment",
                commitment.getNumber(),
                quoted(title),
                messages.label(amendment.getField()),
                value(amendment.getField(), amendment.getWas()),
                value(amendment.getField(), amendment.getBecame()));
    }

    private String value(AmendedField field, String value) {
        String told = AmendedText.of(field, value, messages);
        return told.equals(value) ? quoted(told) : told;
    }

    FeedEntry of(ReportingPeriod period) {
        String plan = period.getPlan().getCode();
        String address = site.at("/board/" + Site.part(plan) + "?period=" + Site.part(period.getCode()));
        return new FeedEntry(
                address,
                address,
                FeedKind.PERIOD_CLOSED,
                Line.of(messages.text("feed.entry.period", plan, period.getCode())),
                begin(period.getClosedOn()),
                Line.of(messages.text("site.name")),
                List.of(Line.of(
                        messages.text("feed.period", period.getStartsOn(), period.getEndsOn(), period.getDueOn()))));
    }

    FeedEntry of(Cut cut) {
        String address = site.verify(cut.mark().code());
        List<String> lines = new ArrayList<>();
        if (cut.getCorrects() != null) {
            lines.add(messages.text(
                    "cut.corrects", String.valueOf(cut.getCorrects().getNumber())));
        }
        add(lines, "", cut.getReason());
        lines.add("SHA-256 " + cut.getSha256());
        String title =
                messages.text("feed.entry.cut", cut.getPlan().getCode(), String.valueOf(cut.getNumber()), cut.getDay());
        return new FeedEntry(
                address,
                address,
                FeedKind.CUT,
                Line.of(title),
                cut.getMadeAt(),
                Line.of(messages.text("site.name")),
                lines(lines, cut.getPlan().getLanguage()));
    }

    private static List<Line> lines(List<String> texts, String language) {
        return texts.stream().map(text -> Line.of(text, language)).toList();
    }

    private void add(List<String> lines, String key, String said) {
        if (said != null && !said.isBlank()) {
            lines.add(key.isEmpty() ? quoted(said) : messages.text(key) + " " + quoted(said));
        }
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
