package org.opengov.tracker.exchange;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opengov.tracker.agency.Sector;
import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.CommitmentText;
import org.opengov.tracker.commitment.Milestone.MilestoneText;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.plan.LegalAct;
import org.opengov.tracker.plan.PlanFact;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.plan.PlanText;
import org.opengov.tracker.plan.ReportingPeriod;
import org.opengov.tracker.plan.Theme.ThemeText;

/**
 * A whole plan as a file holds it: JSON in the format {@code ogp-plan/1}. Reading checks everything that can be known
 * from the file alone; {@link PlanFiles} takes it in.
 */
record PlanFile(
        PlanText plan,
        PlanState state,
        LocalDate adoptedOn,
        List<ReportingPeriod.Slice> periods,
        List<AgencyEntry> agencies,
        List<ThemeText> themes,
        List<CommitmentEntry> commitments) {

    static final String FORMAT = "ogp-plan/1";

    static final int CODE = 40;
    static final int SHORT = 300;
    static final int TITLE = 500;
    static final int ADDRESS = 1000;
    static final int NARRATIVE = 4000;
    private static final int FACT = 2000;

    /** The same as a draft. */
    PlanFile asDraft() {
        return new PlanFile(plan, PlanState.DRAFT, null, periods, agencies, themes, commitments);
    }

    /** An agency; its sector is null where the sources do not say, its members are named by their codes. */
    record AgencyEntry(
            PlanFields fields,
            String code,
            String name,
            Sector sector,
            boolean collective,
            List<String> aliases,
            List<String> members) {}

    /** A commitment with everything that belongs to it, theme and lead null where not stated; {@code fields} is kept to name the place of a mistake. */
    record CommitmentEntry(
            PlanFields fields,
            CommitmentText text,
            String theme,
            String lead,
            List<String> coLeads,
            List<String> supporting,
            List<MilestoneEntry> milestones,
            List<AssessmentText> assessments,
            List<AmendmentEntry> amendments) {}

    /** A milestone; its agency is null where it is the commitment's lead. */
    record MilestoneEntry(PlanFields fields, String agency, List<String> partners, MilestoneText text) {}

    /** A change to what was adopted; the milestone is told by its place from 1, null where the commitment is changed. */
    record AmendmentEntry(PlanFields fields, Integer milestone, AmendmentText text) {}

    /** @throws PlanFileBroken with line and field of everything that is wrong */
    static PlanFile read(InputStream file) {
        return read(LocatedJson.parse(new InputStreamReader(file, StandardCharsets.UTF_8)));
    }

    /** @throws PlanFileBroken with the place of everything that is wrong */
    static PlanFile read(LocatedJson json) {
        List<PlanFault> faults = new ArrayList<>();
        PlanFile read = look(json, faults, false);
        if (!faults.isEmpty()) {
            throw new PlanFileBroken(faults);
        }
        return read;
    }

    /**
     * Reads as much as can be read.
     *
     * @param faults where the place of everything that is wrong is noted
     * @param formed whether everything is known to be where it belongs, so that parts are held against each other even
     *     where one of them is wrong
     * @throws PlanFileBroken when it is no plan file at all
     */
    static PlanFile look(LocatedJson json, List<PlanFault> faults, boolean formed) {
        PlanFields top = new PlanFields(json, faults);
        if ((formed || faults.isEmpty()) && !FORMAT.equals(top.text("format", CODE))) {
            top.fault("format", "format", FORMAT);
        }
        if (!formed && !faults.isEmpty()) {
            throw new PlanFileBroken(faults);
        }
        PlanFields plan = top.object("plan");
        PlanText text = plan(plan);
        PlanState state = plan.choiceOrNull("state", PlanState.class);
        LocalDate adoptedOn = plan.dayOrNull("adoptedOn");
        plan.finish();
        PlanFile read = new PlanFile(
                text,
                state == null ? PlanState.DRAFT : state,
                adoptedOn,
                top.each("periods", PlanFile::period),
                top.each("agencies", PlanFile::agency),
                top.each("themes", PlanFile::theme),
                top.each("commitments", CommitmentFields::read));
        top.finish();
        if (formed || faults.isEmpty()) {
            new PlanReferences(read, top).check();
        }
        return read;
    }

    private static PlanText plan(PlanFields fields) {
        Map<String, String> titles = fields.pairs("titles", TITLE);
        PlanFields act = fields.object("act");
        LegalAct legalAct = new LegalAct(
                act.textOrNull("number", CODE),
                act.date("day"),
                act.textOrNull("issuer", SHORT),
                act.textOrNull("note", TITLE));
        act.finish();
        return new PlanText(
                fields.text("code", CODE),
                fields.text("countryCode", 2),
                fields.text("country", 100),
                fields.wholeOrNull("number"),
                fields.text("title", TITLE),
                fields.text("language", 8),
                titles,
                legalAct,
                fields.date("starts"),
                fields.date("ends"),
                fields.textOrNull("coordinator", SHORT),
                fields.textOrNull("preparation", NARRATIVE),
                facts(fields));
    }

    private static List<PlanFact> facts(PlanFields fields) {
        List<PlanFact> facts = new ArrayList<>();
        addTexts(facts, PlanFact.Kind.REPORTING_RULE, fields.texts("reportingRules", FACT));
        addTexts(facts, PlanFact.Kind.NOTE, fields.texts("notes", FACT));
        addTexts(facts, PlanFact.Kind.IRM_PROCESS, fields.texts("irmProcess", FACT));
        addTexts(facts, PlanFact.Kind.SOURCE, fields.texts("sources", ADDRESS));
        facts.addAll(fields.each("irmReports", entry -> dated(PlanFact.Kind.IRM_REPORT, entry)));
        facts.addAll(fields.each("ogpStatus", entry -> dated(PlanFact.Kind.OGP_STATUS, entry)));
        return facts;
    }

    private static void addTexts(List<PlanFact> facts, PlanFact.Kind kind, List<String> texts) {
        texts.forEach(text -> facts.add(new PlanFact(kind, EdtfDate.UNKNOWN, text)));
    }

    private static PlanFact dated(PlanFact.Kind kind, PlanFields entry) {
        return new PlanFact(kind, entry.date("day"), entry.text("text", FACT));
    }

    private static ReportingPeriod.Slice period(PlanFields fields) {
        return new ReportingPeriod.Slice(
                fields.text("code", 20), fields.day("starts"), fields.day("ends"), fields.day("due"));
    }

    private static AgencyEntry agency(PlanFields fields) {
        return new AgencyEntry(
                fields,
                fields.text("code", CODE),
                fields.text("name", SHORT),
                fields.choiceOrNull("sector", Sector.class),
                fields.flag("collective"),
                fields.texts("aliases", SHORT),
                fields.texts("members", CODE));
    }

    private static ThemeText theme(PlanFields fields) {
        String number = fields.text("number", 10);
        String code = fields.textOrNull("code", 60);
        String name = fields.text("name", TITLE);
        return new ThemeText(
                number, code == null ? ThemeText.shortNameOf(name) : code, name, fields.texts("sources", ADDRESS));
    }
}
