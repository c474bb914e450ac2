package org.opengov.tracker.opendata.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.opengov.tracker.cut.Cut;
import org.opengov.tracker.cut.Cuts;
import org.opengov.tracker.opendata.Site;
import org.opengov.tracker.opendata.catalogue.PlanDataset.Distribution;
import org.opengov.tracker.opendata.catalogue.PlanDataset.Form;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.Settings;

/** What data there are. */
@ApplicationScoped
@Transactional
public class Catalogues {

    @Inject
    Plans plans;

    @Inject
    Cuts cuts;

    @Inject
    Settings settings;

    private Site site;

    @PostConstruct
    void begin() {
        site = new Site(settings.publicAddress());
    }

    /** The catalogue as of now. */
    public Catalogue get() {
        return new Catalogue(
                site,
                inEach(messages -> messages.text("site.name")),
                inEach(messages -> messages.text("site.description")),
                plans.list().stream().map(this::dataset).toList());
    }

    private PlanDataset dataset(ActionPlan plan) {
        return new PlanDataset(
                plan.getCode(),
                site.plan(Site.part(plan.getCode())),
                titles(plan),
                inEach(messages -> messages.text("catalogue.about", plan.titleIn(messages.locale()))),
                plan.getLanguage(),
                plan.getCountryCode(),
                plan.getCountry(),
                plan.getStarts(),
                plan.getEnds(),
                monthsBetween(plan.getPeriods()),
                distributions(plan.getCode()));
    }

    /** In the languages that it has one in, and no other. */
    private static Map<String, String> titles(ActionPlan plan) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(plan.getLanguage(), plan.getTitle());
        titles.putAll(plan.getTitles());
        return titles;
    }

    private List<Distribution> distributions(String code) {
        String api = "/api/v1/plans/" + Site.part(code);
        List<Distribution> all = new ArrayList<>();
        all.add(live("tables", "catalogue.tables", "/bulk/plans/" + Site.part(code) + ".zip", Form.PACKAGE));
        all.add(live("commitments-csv", "scoreboard.commitments", api + "/commitments.csv", Form.CSV));
        all.add(live("commitments-json", "scoreboard.commitments", api + "/commitments", Form.JSON));
        all.add(live("scoreboard-json", "site.nav.scoreboard", api + "/scoreboard", Form.JSON));
        all.add(live("updates-csv", "commitment.updates", api + "/progress-updates.csv", Form.CSV));
        all.add(live("plan-file", "data.planFile", api + "/plan-file.json", Form.JSON));
        all.add(live("report-xlsx", "data.report", api + "/status-report.xlsx", Form.XLSX));
        all.add(live("report-pdf", "data.report", api + "/status-report.pdf", Form.PDF));
        cuts.list(code).stream().map(cut -> frozen(code, cut)).forEach(all::add);
        return all;
    }

    private Distribution live(String id, String key, String path, Form form) {
        return new Distribution(id, inEach(messages -> messages.text(key)), site.at(path), form, null, null);
    }

    private Distribution frozen(String code, Cut cut) {
        return new Distribution(
                "cut-" + cut.getNumber(),
                inEach(messages -> messages.text("catalogue.cut", String.valueOf(cut.getNumber()), cut.getDay())),
                site.cutData(Site.part(code), cut.getNumber()),
                Form.JSON,
                cut.getSize(),
                cut.getSha256());
    }

    /** How many months lie between the days on which reports are due, where it is always the same number; else 0. */
    static int monthsBetween(List<ReportingPeriod> periods) {
        int[] gaps = IntStream.range(1, periods.size())
                .map(index -> months(
                        periods.get(index - 1).getDueOn(), periods.get(index).getDueOn()))
                .distinct()
                .toArray();
        return gaps.length == 1 ? gaps[0] : 0;
    }

    /** From the last day of a month to the last of another are whole months, too. */
    private static int months(LocalDate from, LocalDate to) {
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
        boolean whole = from.getDayOfMonth() == to.getDayOfMonth() || isLastOfMonth(from) && isLastOfMonth(to);
        return whole ? months : 0;
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static Map<String, String> inEach(Function<Messages, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Locale spoken : Messages.LANGUAGES) {
            texts.put(spoken.getLanguage(), text.apply(Messages.in(spoken)));
        }
        return texts;
    }
}
