package org.opengov.tracker.report;

import java.time.LocalDate;
import java.util.Locale;
import org.opengov.tracker.assessment.Voice;

/**
 * One report as somebody asks for it. Two that are equal are the same file.
 *
 * @param plan code of the plan
 * @param cut number of the cut it is made of; null for a report on what is stored now
 * @param asOf the day it is told for; that of the cut where it is made of one
 * @param against how many cuts before this one it is compared with: none, one or two
 * @param voice whose word its figures rest on; null for the voice that has spoken of the most commitments by then
 * @param year the year that an annual statement is about; null for other kinds
 */
public record ReportOrder(
        ReportKind kind,
        ReportForm form,
        String plan,
        Integer cut,
        LocalDate asOf,
        int against,
        Voice voice,
        Locale language,
        Scope scope,
        Integer year) {

    /** The status report on a whole plan as it is stored now, compared with nothing. */
    public static ReportOrder statusReport(String plan, ReportForm form, LocalDate asOf, Voice voice, Locale language) {
        return new ReportOrder(ReportKind.STATUS_REPORT, form, plan, null, asOf, 0, voice, language, Scope.WHOLE, null);
    }

    /** The name of its file, telling enough to find it again among downloads. */
    public String fileName() {
        String part = scope.equals(Scope.WHOLE) ? "" : "-" + scope.toString().replaceAll("[^A-Za-z0-9.-]", "-");
        return plan.replaceAll("[^A-Za-z0-9.-]", "-")
                + "-" + kind.slug()
                + (year == null ? "" : "-" + year)
                + (cut == null ? "-" + asOf : "-cut-" + cut)
                + part
                + "-" + language.getLanguage()
                + "." + form.ending();
    }
}
