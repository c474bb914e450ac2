package org.opengov.tracker.drafting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.opengov.tracker.commitment.CommitmentTemplate;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.plan.ReportingPeriod.Slice;
import org.opengov.tracker.plan.Theme.ThemeText;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.WebAddress;

/** What can be said wrong of the parts of a draft each by itself; a draft may have gaps, but nothing that cannot be kept. */
public final class DraftRules {

    static final int TITLE = 500;
    static final int NARRATIVE = 4000;
    static final int LINE = 1000;
    static final int NAME = 300;
    static final int SHORT = 20;
    private static final int COUNTRY = 100;
    private static final int MAILBOX_LENGTH = 200;
    private static final int MOST_DUE_DAYS = 366;
    private static final int MOST_YEARS = 20;
    private static final int LAST_YEAR = 9999;
    private static final String PLAN_CODE = "[A-Z0-9][A-Z0-9-]{2,39}";
    private static final String AGENCY_CODE = "[a-z0-9][a-z0-9-]{1,39}";
    private static final String OGP_ID = "[A-Z]{2,4}[0-9]{4}";
    private static final String SDG_TARGET = "(1[0-7]|[1-9])\\.([0-9]{1,2}|[a-d])";
    private static final String MAILBOX = "[^@\\s]{1,80}@[^@\\s]+\\.[^@\\s.]{2,24}";

    private DraftRules() {}

    /** @throws org.opengov.tracker.platform.RuleBroken with everything that is wrong with the head of a plan */
    public static void check(PlanText text) {
        Breaches breaches = new Breaches();
        text.titles()
                .forEach((language, title) ->
                        breaches.when(tooLong(title, TITLE), "title_" + language, "progress.text.tooLong", TITLE));
        breaches.when(!matches(text.code(), PLAN_CODE), "code", "draft.code.form")
                .when(!isCountry(text.countryCode()), "countryCode", "draft.countryCode.form")
                .when(text.country() == null, "country", "draft.required")
                .when(tooLong(text.country(), COUNTRY), "country", "progress.text.tooLong", COUNTRY)
                .when(text.title() == null, "title", "draft.required")
                .when(tooLong(text.title(), TITLE), "title", "progress.text.tooLong", TITLE)
                .when(!isLanguage(text.language()), "language", "draft.language.form")
                .when(
                        !text.titles().keySet().stream().allMatch(DraftRules::isLanguage),
                        "titles",
                        "draft.language.form")
                .when(text.starts().isAfter(text.ends()), "ends", "draft.ends.before")
                .when(tooLong(text.coordinator(), NAME), "coordinator", "progress.text.tooLong", NAME)
                .when(tooLong(text.preparation(), NARRATIVE), "preparation", "progress.text.tooLong", NARRATIVE)
                .raise();
    }

    /** @throws org.opengov.tracker.platform.RuleBroken with everything that is wrong with a theme */
    public static void check(ThemeText text) {
        new Breaches()
                .when(text.number() == null, "number", "draft.required")
                .when(tooLong(text.number(), 10), "number", "progress.text.tooLong", 10)
                .when(text.name() == null, "name", "draft.required")
                .when(tooLong(text.name(), TITLE), "name", "progress.text.tooLong", TITLE)
                .raise();
    }

    /** @throws org.opengov.tracker.platform.RuleBroken with everything that is wrong with a reporting period */
    public static void check(Slice slice) {
        Breaches breaches = new Breaches()
                .when(slice.code() == null, "periodCode", "draft.required")
                .when(tooLong(slice.code(), SHORT), "periodCode", "progress.text.tooLong", SHORT)
                .when(slice.starts() == null, "startsOn", "draft.required")
                .when(slice.ends() == null, "endsOn", "draft.required")
                .when(slice.due() == null, "dueOn", "draft.required")
                .when(isBeyondCalendars(slice.starts()), "startsOn", "draft.day.form")
                .when(isBeyondCalendars(slice.ends()), "endsOn", "draft.day.form")
                .when(isBeyondCalendars(slice.due()), "dueOn", "draft.day.form");
        breaches.raise();
        new Breaches()
                .when(slice.ends().isBefore(slice.starts()), "endsOn", "draft.ends.before")
                .when(slice.due().isBefore(slice.starts()), "dueOn", "draft.due.before")
                .raise();
    }

    /** What can be said wrong of making periods between two days. */
    static void checkRhythm(LocalDate first, LocalDate last, int dueDays) {
        new Breaches()
                .when(dueDays < 0 || dueDays > MOST_DUE_DAYS, "dueDays", "draft.dueDays.range", MOST_DUE_DAYS)
                .when(last.isAfter(first.plusYears(MOST_YEARS)), "rhythm", "draft.rhythm.span", MOST_YEARS)
                .raise();
    }

    /** @throws org.opengov.tracker.platform.RuleBroken with everything that is wrong with a commitment */
    public static void check(CommitmentText text) {
        CommitmentTemplate told = text.template();
        new Breaches()
                .when(text.number() == null, "number", "draft.required")
                .when(tooLong(text.number(), SHORT), "number", "progress.text.tooLong", SHORT)
                .when(!matches(text.ogpId(), OGP_ID), "ogpId", "draft.ogpId.form")
                .when(text.title() == null, "title", "draft.required")
                .when(tooLong(text.title(), TITLE), "title", "progress.text.tooLong", TITLE)
                .when(tooLong(text.summary(), NARRATIVE), "summary", "progress.text.tooLong", NARRATIVE)
                .when(tooLong(text.indicator(), LINE), "indicator", "progress.text.tooLong", LINE)
                .when(tooLong(told.problem(), NARRATIVE), "problem", "progress.text.tooLong", NARRATIVE)
                .when(tooLong(told.objective(), NARRATIVE), "objective", "progress.text.tooLong", NARRATIVE)
                .when(tooLong(told.description(), NARRATIVE), "description", "progress.text.tooLong", NARRATIVE)
                .when(!all(told.sdgTargets(), SDG_TARGET), "sdgTargets", "draft.sdgTargets.form")
                .when(tooLong(told.contact(), NAME), "contact", "progress.text.tooLong", NAME)
                .when(
                        told.contactMailbox() != null && !matches(told.contactMailbox(), MAILBOX),
                        "contactMailbox",
                        "draft.contactMailbox.form")
                .when(
                        tooLong(told.contactMailbox(), MAILBOX_LENGTH),
                        "contactMailbox",
                        "progress.text.tooLong",
                        MAILBOX_LENGTH)
                .when(tooLong(told.baseline(), LINE), "baseline", "progress.text.tooLong", LINE)
                .when(tooLong(told.target(), LINE), "target", "progress.text.tooLong", LINE)
                .when(told.budget() != null && !told.budget().isSound(), "budget", "progress.spent.unsound")
                .when(tooLong(told.budgetSource(), LINE), "budgetSource", "progress.text.tooLong", LINE)
                .when(longer(text.policyTags(), 100), "policyTags", "progress.text.tooLong", 100)
                .when(
                        !text.sources().stream().allMatch(WebAddress::isOpenable) || longer(text.sources(), LINE),
                        "sources",
                        "draft.sources.form")
                .raise();
    }

    /** @throws org.opengov.tracker.platform.RuleBroken with everything that is wrong with a milestone */
    public static void check(MilestoneText text) {
        new Breaches()
                .when(tooLong(text.number(), SHORT), "number", "progress.text.tooLong", SHORT)
                .when(text.title() == null, "title", "draft.required")
                .when(tooLong(text.title(), TITLE), "title", "progress.text.tooLong", TITLE)
                .when(text.weight() < 1 || text.weight() > LINE, "weight", "draft.weight.range", LINE)
                .when(tooLong(text.indicator(), LINE), "indicator", "progress.text.tooLong", LINE)
                .raise();
    }

    /** @throws org.opengov.tracker.platform.RuleBroken with everything that is wrong with an agency */
    public static void checkAgency(String code, String name, List<String> aliases) {
        new Breaches()
                .when(!matches(code, AGENCY_CODE), "agencyCode", "draft.agencyCode.form")
                .when(name == null, "name", "draft.required")
                .when(tooLong(name, NAME), "name", "progress.text.tooLong", NAME)
                .when(longer(aliases, NAME), "aliases", "progress.text.tooLong", NAME)
                .raise();
    }

    private static boolean matches(String text, String form) {
        return text != null && text.matches(form);
    }

    private static boolean all(List<String> texts, String form) {
        return texts.stream().allMatch(text -> text.matches(form));
    }

    private static boolean longer(List<String> texts, int longest) {
        return texts.stream().anyMatch(text -> tooLong(text, longest));
    }

    private static boolean tooLong(String text, int longest) {
        return text != null && text.length() > longest;
    }

    /** Not of four digits: databases keep no such days, and nobody plans for them. */
    private static boolean isBeyondCalendars(LocalDate day) {
        return day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR);
    }

    private static boolean isCountry(String code) {
        return Arrays.asList(Locale.getISOCountries()).contains(code);
    }

    private static boolean isLanguage(String code) {
        return Arrays.asList(Locale.getISOLanguages()).contains(code);
    }
}
