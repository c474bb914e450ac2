package org.opengov.tracker.commitment;

import java.time.LocalDate;
import org.opengov.tracker.plan.EdtfDate;
import org.opengov.tracker.platform.Breaches;

/**
 * What a coordinator records of a change to an adopted plan, before it is held against the rules.
 *
 * @param became the new value: a text, a date in EDTF, or {@code true}/{@code false} for a withdrawal
 * @param reason why it was changed, for the public
 * @param act the deciding act, with its number
 * @param decidedOn the day of that act; the change counts from it
 * @param approver who decided
 */
public record AmendmentText(
        AmendedField field, String became, String reason, String act, LocalDate decidedOn, String approver) {

    private static final int LONGEST_REASON = 4000;
    private static final int LONGEST_ACT = 500;
    private static final int LONGEST_APPROVER = 300;

    /** Blanks around what was typed are not part of it. */
    public AmendmentText {
        became = stripped(became);
        reason = stripped(reason);
        act = stripped(act);
        approver = stripped(approver);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** What can be said wrong of it without knowing what it changes. */
    void check(Breaches breaches, LocalDate today) {
        breaches.when(field == null, "field", "amendment.field.required")
                .when(reason.isEmpty(), "reason", "amendment.reason.required")
                .when(reason.length() > LONGEST_REASON, "reason", "progress.text.tooLong", LONGEST_REASON)
                .when(act.isEmpty(), "act", "amendment.act.required")
                .when(act.length() > LONGEST_ACT, "act", "progress.text.tooLong", LONGEST_ACT)
                .when(approver.isEmpty(), "approver", "amendment.approver.required")
                .when(approver.length() > LONGEST_APPROVER, "approver", "progress.text.tooLong", LONGEST_APPROVER)
                .when(decidedOn == null, "decidedOn", "amendment.decidedOn.required")
                .when(decidedOn != null && decidedOn.isAfter(today), "decidedOn", "amendment.decidedOn.future");
        if (field != null) {
            breaches.when(became.isEmpty(), "became", "amendment.became.required")
                    .when(became.length() > field.longest(), "became", "progress.text.tooLong", field.longest())
                    .when(field.isDate() && !isDate(became), "became", "amendment.became.date")
                    .when(field == AmendedField.WITHDRAWN && !isFlag(became), "became", "amendment.became.required");
        }
    }

    private static boolean isFlag(String text) {
        return text.isEmpty() || text.equals("true") || text.equals("false");
    }

    private static boolean isDate(String text) {
        try {
            EdtfDate.of(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
