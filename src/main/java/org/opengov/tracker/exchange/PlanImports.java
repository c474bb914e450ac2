package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Messages;

/**
 * Takes a plan in from a file that a coordinator hands in: as a draft, all of it or nothing, and never over a plan that
 * is there already. What would become of it is told before.
 */
@ApplicationScoped
@Transactional
public class PlanImports {

    @Inject
    PlanFiles files;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    @Inject
    AuditTrail audit;

    /** What would become of a file; nothing is saved. */
    public Answer preview(byte[] file, Officer by, Messages words) {
        by.mustBe(Role.COORDINATOR);
        return look(file, words).answer(false);
    }

    /** Takes the plan in as a draft where nothing is wrong with it, and tells what became of the file. */
    public Answer take(byte[] file, Officer by, Messages words) {
        by.mustBe(Role.COORDINATOR);
        Look look = look(file, words);
        boolean takes = look.rows().stream().anyMatch(row -> row.state() == RowState.NEW)
                && look.rows().stream().allMatch(row -> row.state().isRight());
        if (takes) {
            files.load(look.file().asDraft());
            audit.append(by.login(), "plan.created", look.file().plan().code(), null, look.title());
        }
        return look.answer(takes);
    }

    /** A file as it was looked at; null where it could not be read. */
    private record Look(PlanFile file, String title, List<AnswerRow> rows) {

        Answer answer(boolean saved) {
            return new Answer(title, saved, rows);
        }
    }

    private Look look(byte[] content, Messages words) {
        PlanFile file;
        try {
            file = PlanFile.read(new ByteArrayInputStream(content));
        } catch (PlanFileBroken broken) {
            return new Look(null, words.text("planfile.title"), wrong(broken.faults(), words));
        }
        List<PlanFault> faults = new ArrayList<>();
        RowState state = RowState.NEW;
        String code = file.plan().code();
        if (plans.findAny(code).isPresent()) {
            boolean same = files.isStored(file);
            state = same ? RowState.UNCHANGED : RowState.WRONG;
            if (!same) {
                faults.add(PlanFault.of(1, "plan.code", "planExists", code));
            }
        } else {
            faults.addAll(files.takenIds(file));
        }
        if (state == RowState.NEW
                && file.commitments().stream()
                        .anyMatch(entry -> !entry.amendments().isEmpty())) {
            faults.add(PlanFault.of(1, "commitments", "amendmentsOfDraft"));
        }
        return new Look(file, file.plan().title(), faults.isEmpty() ? rows(file, state) : wrong(faults, words));
    }

    private static List<AnswerRow> rows(PlanFile file, RowState state) {
        List<AnswerRow> rows = new ArrayList<>();
        for (CommitmentEntry entry : file.commitments()) {
            rows.add(new AnswerRow(
                    rows.size() + 1, entry.text().ogpId(), entry.text().title(), state, List.of(), List.of(), null));
        }
        return rows;
    }

    private static List<AnswerRow> wrong(List<PlanFault> faults, Messages words) {
        return faults.stream()
                .map(fault -> new AnswerRow(
                        Math.toIntExact(fault.line()),
                        fault.place(),
                        "",
                        RowState.WRONG,
                        List.of(),
                        List.of(new AnswerRow.Fault(fault.place(), fault.text(words))),
                        null))
                .toList();
    }
}
