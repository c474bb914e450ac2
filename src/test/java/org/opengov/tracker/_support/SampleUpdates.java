package org.opengov.tracker._support;

import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.cut.PublicRecord.EvidenceRow;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;

/** Illustrative updates, newest first; two of them carry text that tries to be a formula, a script or a template. */
public final class SampleUpdates {

    private static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SampleUpdates() {}

    static List<UpdateRow> all() {
        return List.of(standards(), exchange(), framework(), hearings());
    }

    private static UpdateRow standards() {
        return new UpdateRow(
                1L,
                "AZ0009.1",
                "AZ0009",
                "2.6",
                "Common, Minimum Standards for State Websites",
                "cabinet",
                "Cabinet of Ministers",
                "2013",
                LocalDate.of(2014, 1, 15),
                false,
                false,
                null,
                "",
                Completion.COMPLETE,
                LocalDate.of(2013, 12, 20),
                "Dövlət orqanlarının rəsmi internet səhifələri üçün vahid şablon təsdiq edilib: ə ğ ı ö ş ü ç İ.",
                "",
                "Monitor how the standards are kept.",
                null,
                List.of(new EvidenceRow("Decision on the template", "https://tracker.example/evidence/1", SHA_256)));
    }

    private static UpdateRow exchange() {
        return new UpdateRow(
                2L,
                "AZ0018.1",
                "AZ0018",
                "5.3",
                "United System of Electronic Information Exchange",
                "asan",
                "State Agency for Public Service and Social Innovations under the President",
                "2013",
                LocalDate.of(2014, 1, 14),
                false,
                false,
                null,
                "",
                Completion.SUBSTANTIAL,
                null,
                "=HYPERLINK(\"https://attacker.example\",\"open me\")",
                "@SUM(1+1) bodies were late with their registers",
                "-connect the remaining bodies",
                null,
                List.of(
                        new EvidenceRow("+Protocol of the working group", "https://tracker.example/evidence/2", ""),
                        new EvidenceRow("Протокол испытаний", "https://tracker.example/evidence/3", SHA_256)));
    }

    private static UpdateRow framework() {
        return new UpdateRow(
                3L,
                "AZ0001.1",
                "AZ0001",
                "1.1",
                "Institutional Framework",
                "central-exec",
                "Central executive authorities",
                "2013",
                LocalDate.of(2014, 1, 10),
                false,
                false,
                null,
                "",
                Completion.LIMITED,
                null,
                "Staff named in <script>alert(1)</script> 12 bodies & {{x}} of \"40\"; &amp; the rest follow.",
                "Internal rules wait for the Cabinet’s model text.",
                "Adopt the rules in every body.",
                null,
                List.of());
    }

    private static UpdateRow hearings() {
        return new UpdateRow(
                4L,
                "AZ0012.1",
                "AZ0012",
                "4.1",
                "Civil Society Involvement in Draft Legislation and Public Hearings",
                "central-exec",
                "Central executive authorities",
                "2013",
                LocalDate.of(2014, 1, 9),
                true,
                false,
                null,
                "No change, because the draft law on public participation is still before parliament.",
                Completion.NOT_STARTED,
                null,
                "",
                "",
                "",
                null,
                List.of());
    }

    /** A nil update with this reason, or one that tells of something done where no reason is given. */
    public static UpdateRow saying(String reason, String done) {
        return new UpdateRow(
                9L,
                "AZ0012.1",
                "AZ0012",
                "4.1",
                "Hearings",
                "cabinet",
                "Cabinet",
                "2013",
                SampleReports.DURING,
                reason != null,
                false,
                null,
                reason == null ? "" : reason,
                Completion.LIMITED,
                null,
                done == null ? "" : done,
                "",
                "",
                null,
                List.of());
    }
}
