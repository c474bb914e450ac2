package org.opengov.tracker.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Recipient;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.Review;

/** Once a week tells coordinators how the reporting stands: what waits for them, who asks for help, what is missing. */
@ApplicationScoped
@Transactional
public class Digests {

    @Inject
    Plans plans;

    @Inject
    Review review;

    @Inject
    Contacts contacts;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * What is missing of one period.
     *
     * @param agencies those that owe something, those that owe most first
     */
    record Gap(ReportingPeriod period, List<Review.Owing> agencies) {}

    /**
     * How the reporting stands on a day.
     *
     * @param waiting the updates that wait for a coordinator, the longest waiting first
     * @param gaps the open periods of which something is missing
     */
    record Week(LocalDate day, List<ProgressUpdate> waiting, List<Gap> gaps) {

        boolean isQuiet() {
            return waiting.isEmpty() && gaps.isEmpty();
        }
    }

    /** Writes the digest of the week that a day is in; a quiet week has none. */
    public void write(LocalDate day) {
        List<Recipient> coordinators = contacts.listRecipients().stream()
                .filter(Recipient::isCoordinator)
                .toList();
        Week week = coordinators.isEmpty() ? new Week(day, List.of(), List.of()) : look(day);
        if (week.isQuiet()) {
            return;
        }
        String about =
                "digest/" + day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        for (Recipient reader : coordinators) {
            NoticeLinks links = new NoticeLinks(settings.publicAddress(), reader);
            notices.give(about, reader, new DigestText(week, links, clock.getZone()).write());
        }
    }

    private Week look(LocalDate day) {
        List<Gap> gaps = new ArrayList<>();
        for (ActionPlan plan : plans.list()) {
            for (ReportingPeriod period : plan.getPeriods()) {
                if (period.isOpenOn(day)) {
                    gaps.add(new Gap(period, review.listOwing(plan.getCode(), period.getCode(), Officer.PRODUCT)));
                }
            }
        }
        gaps.removeIf(gap -> gap.agencies().isEmpty());
        return new Week(day, review.listQueue(Officer.PRODUCT), gaps);
    }
}
