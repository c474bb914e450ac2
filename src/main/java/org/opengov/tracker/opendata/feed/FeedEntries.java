package org.opengov.tracker.opendata.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.assessment.Assessment;
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
                update.getMilestone().termsOn(today).title(),
                what);
        return new FeedEntry(
                address,
                address,
                FeedKind.UPDATE,
                update.isSample() ? title + " (" + messages.text("update.sample") + ")" : title,
                update.getReviewedAt() == null ? begin(update.getPublishedOn()) : update.getReviewedAt(),
                update.getAgency().getName(),
                text(update, said));
    }

    private String text(ProgressUpdate update, Statement said) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "update.by", update.getAgency().getName(), update.getPeriod().getCode()));
        if (update.getCorrects() != null) {
            lines.add(messages.text("update.corrects", update.getCorrects().getPublishedOn()));
        }
        add(lines, "update.nil", said.getNilReason());
        add(lines, "", said.getDone());
        add(lines, "update.challenges", said.getChallenges());
        add(lines, "update.nextSteps", said.getNextSteps());
        add(lines, "update.stepBack", said.getStepBackReason());
        return String.join("\n", lines);
    }

    FeedEntry of(Assessment assessment) {
        Commitment commitment = assessment.getCommitment();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "feed.assessment",
                assessment.getAssessor(),
                messages.label(assessment.getReview()),
                DateText.of(assessment.getPublished(), messages)));
        add(lines, "", assessment.getNote());
        add(lines, "assessment.nextSteps", assessment.getNextSteps());
        lines.add(messages.text("site.source") + ": " + site.full(assessment.getSource()));
        return new FeedEntry(
                site.assessment(assessment),
                site.assessment(assessment),
                FeedKind.ASSESSMENT,
                messages.text(
                        "feed.entry.assessment",
                        commitment.getNumber(),
                        commitment.termsOn(today).title(),
                        messages.label(assessment.getVoice()),
                        messages.label(assessment.getCompletion())),
                assessment.getRecordedAt(),
                assessment.getAssessor(),
                String.join("\n", lines));
    }

    FeedEntry of(Amendment amendment) {
        Commitment commitment = amendment.getCommitment();
        String title = amendment.getMilestone() == null
                ? commitment.termsOn(today).title()
                : amendment.getMilestone().termsOn(today).title();
        return new FeedEntry(
                site.amendment(amendment),
                site.amendment(amendment),
                FeedKind.AMENDMENT,
                messages.text(
                        "feed.entry.amendment",
                        commitment.getNumber(),
                        title,
                        messages.label(amendment.getField()),
                        AmendedText.of(amendment.getField(), amendment.getWas(), messages),
                        AmendedText.of(amendment.getField(), amendment.getBecame(), messages)),
                amendment.getRecordedAt(),
                amendment.getApprover(),
                amendment.getReason() + "\n"
                        + messages.text("amendment.by", amendment.getAct(), amendment.getApprover()));
    }

    FeedEntry of(ReportingPeriod period) {
        String plan = period.getPlan().getCode();
        String address = site.at("/board/" + Site.part(plan) + "?period=" + Site.part(period.getCode()));
        return new FeedEntry(
                address,
                address,
                FeedKind.PERIOD_CLOSED,
                messages.text("feed.entry.period", plan, period.getCode()),
                begin(period.getClosedOn()),
                messages.text("site.name"),
                messages.text("feed.period", period.getStartsOn(), period.getEndsOn(), period.getDueOn()));
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
        return new FeedEntry(
                address,
                address,
                FeedKind.CUT,
                messages.text("feed.entry.cut", cut.getPlan().getCode(), String.valueOf(cut.getNumber()), cut.getDay()),
                cut.getMadeAt(),
                messages.text("site.name"),
                String.join("\n", lines));
    }

    private void add(List<String> lines, String key, String said) {
        if (said != null && !said.isBlank()) {
            lines.add(key.isEmpty() ? said : messages.text(key) + " " + said);
        }
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
