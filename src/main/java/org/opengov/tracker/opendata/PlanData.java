package org.opengov.tracker.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.Messages;

/**
 * An action plan; texts are null where the sources do not say.
 *
 * @param code its stable short name in addresses
 * @param ogpNumber the OGP's count of the country's plans
 * @param title its title in its own language
 * @param language that language (ISO 639-1); all wording of the plan is in it
 * @param titles its title by language, its own included
 * @param revision rises with every change that the public can see
 * @param sample whether illustrative updates were added to it
 * @param facts what else is known of it, in order
 * @param address its page
 */
public record PlanData(
        String code,
        String countryCode,
        String country,
        Integer ogpNumber,
        String title,
        String language,
        Map<String, String> titles,
        Act act,
        SaidDate starts,
        SaidDate ends,
        String coordinator,
        String preparation,
        long revision,
        boolean sample,
        List<ThemeData> themes,
        List<Period> periods,
        List<Fact> facts,
        String address) {

    /** The legal act that adopted the plan. */
    public record Act(String number, SaidDate day, String issuer, String note) {

        static Act of(LegalAct act) {
            return act.isStated()
                    ? new Act(act.getNumber(), SaidDate.of(act.getDay()), act.getIssuer(), act.getNote())
                    : null;
        }
    }

    /** A thematic area; {@code number} is text as in the act. */
    public record ThemeData(String number, String code, String name, List<String> sources) {

        static ThemeData of(Theme theme) {
            return new ThemeData(theme.getNumber(), theme.getCode(), theme.getName(), theme.getSources());
        }
    }

    /** A reporting period; {@code closedOn} is null while it takes updates. */
    public record Period(String code, LocalDate startsOn, LocalDate endsOn, LocalDate dueOn, LocalDate closedOn) {

        static Period of(ReportingPeriod period) {
            return new Period(
                    period.getCode(),
                    period.getStartsOn(),
                    period.getEndsOn(),
                    period.getDueOn(),
                    period.getClosedOn());
        }
    }

    /** Something known of the plan, in the plan's language. */
    public record Fact(PlanFact.Kind kind, SaidDate day, String text) {

        static Fact of(PlanFact fact) {
            return new Fact(fact.getKind(), SaidDate.of(fact.getDay()), fact.getText());
        }
    }

    static PlanData of(ActionPlan plan, Site site) {
        return new PlanData(
                plan.getCode(),
                plan.getCountryCode(),
                plan.getCountry(),
                plan.getNumber(),
                plan.getTitle(),
                plan.getLanguage(),
                titles(plan),
                Act.of(plan.getAct()),
                SaidDate.of(plan.getStarts()),
                SaidDate.of(plan.getEnds()),
                plan.getCoordinator(),
                plan.getPreparation(),
                plan.getRevision(),
                plan.isSample(),
                plan.getThemes().stream().map(ThemeData::of).toList(),
                plan.getPeriods().stream().map(Period::of).toList(),
                facts(plan),
                site.plan(plan.getCode()));
    }

    private static Map<String, String> titles(ActionPlan plan) {
        Map<String, String> titles = new TreeMap<>();
        titles.put(plan.getLanguage(), plan.getTitle());
        Messages.LANGUAGES.stream()
                .filter(spoken -> plan.titleLanguageIn(spoken).equals(spoken.getLanguage()))
                .forEach(spoken -> titles.put(spoken.getLanguage(), plan.titleIn(spoken)));
        return titles;
    }

    private static List<Fact> facts(ActionPlan plan) {
        return java.util.Arrays.stream(PlanFact.Kind.values())
                .flatMap(kind -> plan.factsOf(kind).stream())
                .map(Fact::of)
                .toList();
    }
}
