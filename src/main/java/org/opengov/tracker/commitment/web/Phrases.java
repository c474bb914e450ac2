package org.opengov.tracker.commitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;

/** Dates and schedules as phrases in the reader's language, for views. */
@Named
@RequestScoped
public class Phrases {

    @Inject
    private Language language;

    @Inject
    private Settings settings;

    /** A date as it was said. */
    public String date(EdtfDate date) {
        return DateText.of(date, messages());
    }

    /** A day, written out. */
    public String day(LocalDate day) {
        return messages().day(day);
    }

    /** A moment, in the zone of the record. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(messages().locale())
                .format(moment.atZone(settings.timeZone()));
    }

    /** The word for a value of one of the scales. */
    public String label(Enum<?> value) {
        return messages().label(value);
    }

    /** A text with its arguments filled in. */
    public String text(String key, Object first, Object second) {
        return messages().text(key, first, second);
    }

    /**
     * Where something stands against its due date: "214 days overdue", "due December 2014", "no due date". Of what
     * nobody has spoken it is only said how long the due day has passed: a gap in the record is no proof of delay.
     */
    public String schedule(Completion completion, Timing timing, EdtfDate due) {
        Messages messages = messages();
        if (completion == Completion.NO_INFORMATION && timing.schedule() == Schedule.OVERDUE) {
            return messages.text("commitment.schedule.passed", timing.days());
        }
        return switch (timing.schedule()) {
            case OVERDUE -> messages.text("commitment.schedule.overdue", timing.days());
            case LATE -> messages.text("commitment.schedule.late", timing.days());
            case BEHIND, AHEAD ->
                messages.text("commitment.schedule.apart", messages.label(timing.schedule()), date(due));
            case ON_SCHEDULE -> messages.text("commitment.schedule.due", date(due));
            case ON_TIME -> messages.label(timing.schedule());
            case UNDATED -> messages.text(due.isDated() ? "commitment.schedule.unknown" : "commitment.schedule.none");
        };
    }

    private Messages messages() {
        return language.messages();
    }
}
