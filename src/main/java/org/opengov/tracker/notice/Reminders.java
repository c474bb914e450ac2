package org.opengov.tracker.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opengov.tracker.account.Contacts;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.notice.Circle.Call;
import org.opengov.tracker.notice.Ladder.Step;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.progress.Review;

/** Reminds those who owe updates for a period, before and after it is due, until nothing is owed any more. */
@ApplicationScoped
@Transactional
public class Reminders {

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

    /** Takes the steps of a day. To do it again changes nothing: whoever was reminded at a step is not reminded twice. */
    public void remind(LocalDate today) {
        Ladder ladder = new Ladder(settings.reminderDays());
        for (ActionPlan plan : plans.list()) {
            for (ReportingPeriod period : plan.getPeriods()) {
                if (period.isOpenOn(today)) {
                    ladder.stepOn(today, period.getDueOn()).ifPresent(step -> take(step, period, today));
                }
            }
        }
    }

    private void take(Step step, ReportingPeriod period, LocalDate today) {
        String plan = period.getPlan().getCode();
        Map<String, List<Owed>> owed = review.listMissing(plan, period.getCode(), Officer.PRODUCT).stream()
                .flatMap(milestone -> Owed.of(milestone, today))
                .collect(Collectors.groupingBy(each -> each.agency().getCode()));
        String about = String.join("/", "reminder", plan, period.getCode(), step.code());
        for (Call<Owed> call : new Circle<>(contacts.listRecipients(), owed).callsAt(step.reach())) {
            NoticeLinks links = new NoticeLinks(settings.publicAddress(), call.reader());
            notices.give(about, call.reader(), new ReminderText(period, today, links).write(call));
        }
    }
}
