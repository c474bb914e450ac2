package org.opengov.tracker._support;

import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.report.StatusReport.EvidenceRow;
import org.opengov.tracker.report.StatusReport.UpdateRow;

/** Illustrative updates, newest first; two of them carry text that tries to be a formula, a script or a template. */
final class SampleUpdates {

    private static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SampleUpdates() {}

    static List<UpdateRow> all() {
        return List.of(standards(), exchange(), framework(), hearings());
    }

    private static UpdateRow standards() {
        return new UpdateRow(
                "AZ0009.1",
                "2.6",
                "Common, Minimum Standards for State Websites",
                "Cabinet of Ministers",
                "2013",
                LocalDate.of(2014, 1, 15),
                false,
                "",
                Completion.COMPLETE,
                LocalDate.of(2013, 12, 20),
                "Dövlət orqanlarının rəsmi internet səhifələri üçün vahid şablon təsdiq edilib: ə ğ ı ö ş ü ç İ.",
                "",
                "Monitor how the standards are kept.",
                List.of(new EvidenceRow("Decision on the template", "https://tracker.example/evidence/1", SHA_256)));
    }

    private static UpdateRow exchange() {
        return new UpdateRow(
                "AZ0018.1",
                "5.3",
                "United System of Electronic Information Exchange",
                "State Agency for Public Service and Social Innovations under the President",
                "2013",
                LocalDate.of(2014, 1, 14),
                false,
                "",
                Completion.SUBSTANTIAL,
                null,
                "=HYPERLINK(\"https://attacker.example\",\"open me\")",
                "@SUM(1+1) bodies were late with their registers",
                "-connect the remaining bodies",
                List.of(
                        new EvidenceRow("+Protocol of the working group", "https://tracker.example/evidence/2", ""),
                        new EvidenceRow("Протокол испытаний", "https://tracker.example/evidence/3", SHA_256)));
    }

    private static UpdateRow framework() {
        return new UpdateRow(
                "AZ0001.1",
                "1.1",
                "Institutional Framework",
                "Central executive authorities",
                "2013",
                LocalDate.of(2014, 1, 10),
                false,
                "",
                Completion.LIMITED,
                null,
                "Staff named in <script>alert(1)</script> 12 bodies & {{x}} of \"40\"; &amp; the rest follow.",
                "Internal rules wait for the Cabinet’s model text.",
                "Adopt the rules in every body.",
                List.of());
    }

    private static UpdateRow hearings() {
        return new UpdateRow(
                "AZ0012.1",
                "4.1",
                "Civil Society Involvement in Draft Legislation and Public Hearings",
                "Central executive authorities",
                "2013",
                LocalDate.of(2014, 1, 9),
                true,
                "No change, because the draft law on public participation is still before parliament.",
                Completion.NOT_STARTED,
                null,
                "",
                "",
                "",
                List.of());
    }
}
