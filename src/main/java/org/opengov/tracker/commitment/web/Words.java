package org.opengov.tracker.commitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.AmendedText;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.commitment.Schedule;
import org.opengov.tracker.commitment.ScheduleText;
import org.opengov.tracker.commitment.Timing;
import org.opengov.tracker.plan.DateText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;
import org.opengov.tracker.platform.web.Language;

/** How views say dates, numbers and values of scales in the reader's language. */
@Named
@RequestScoped
public class Words {

    @Inject
    private Language language;

    @Inject
    private Settings settings;

    private Messages messages() {
        return language.messages();
    }

    /** The text under a key, filled in. */
    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** The word for a value of a scale; empty for none. */
    public String label(Enum<?> value) {
        return value == null ? "" : messages().label(value);
    }

    /** What a value of a scale means. */
    public String definition(Enum<?> value) {
        return messages().text("definition." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** From when until when, as said; once that neither is said. */
    public String span(EdtfDate from, EdtfDate until) {
        String begins = said(from);
        boolean neither = from.equals(EdtfDate.UNKNOWN) && until.equals(EdtfDate.UNKNOWN);
        return neither ? begins : begins + " – " + said(until);
    }

    /** A date as it was said. */
    public String said(EdtfDate date) {
        return DateText.of(date, messages());
    }

    /** A day written out. */
    public String day(LocalDate day) {
        return day == null ? "" : messages().day(day);
    }

    /** A day within its year, where the year is said already. */
    public String dayOfYear(LocalDate day) {
        return messages().dayOfYear(day);
    }

    /** "due December 2014", "ongoing", "no due date". */
    public String due(EdtfDate date) {
        return ScheduleText.due(date, messages());
    }

    /** A schedule as a phrase, as it stands beside a completion. */
    public String stands(Completion completion, Schedule schedule, long days) {
        return ScheduleText.beside(completion, new Timing(schedule, days), messages());
    }

    /** The same of a commitment, which may have no due date of its own and yet milestones with dates. */
    public String stands(EdtfDate due, Completion completion, Schedule schedule, long days) {
        return ScheduleText.beside(due, completion, new Timing(schedule, days), messages());
    }

    /** What an amendment made of a field, as the reader says it. */
    public String amended(AmendedField field, String value) {
        return AmendedText.of(field, value, messages());
    }

    /** By how many days a due day has moved, as "moved by 273 days" or "brought forward by 10 days". */
    public String slip(long days) {
        return messages().text(days < 0 ? "commitment.slip.forward" : "commitment.slip", Math.abs(days));
    }

    /** An amount of money with its currency; empty for none. */
    public String money(Money money) {
        return money == null ? "" : messages().money(money.amount(), money.currency());
    }

    /** A whole number as the language writes it. */
    public String number(long number) {
        return messages().number(number);
    }

    /** A share from 0 to 1 as a percentage. */
    public String percent(double share) {
        return messages().percent(share);
    }

    /** The name of a language in itself. */
    public String nameOf(Locale spoken) {
        return messages().text("language." + spoken.getLanguage());
    }

    /** The language attribute for wording of the plan that is not in the page's language; null where it is. */
    public String foreign(String wordingLanguage) {
        return wordingLanguage.equals(language.getTag()) ? null : wordingLanguage;
    }

    /** What a language is called in the reader's: "English", "ingilis". */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language.getLocale());
    }

    /** A moment, where the product stands. */
    public String time(Instant moment) {
        return messages().moment(moment.atZone(settings.timeZone()));
    }

    /** Schedule and due date in one phrase. */
    public String schedule(Completion completion, Timing timing, EdtfDate due) {
        return ScheduleText.phrase(completion, timing, due, messages());
    }
}
