package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opengov.tracker.exchange.IrmLook.Reason;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.exchange.irm.IrmDatabase;
import org.opengov.tracker.exchange.irm.IrmPlan;
import org.opengov.tracker.exchange.irm.IrmRow;
import org.opengov.tracker.exchange.irm.Remark;
import org.opengov.tracker.plan.PlanState;

/**
 * Holds one plan of the OGP's database against what is stored of it. A row with a fault is left out by itself: it keeps no
 * other row from being taken. An adopted plan keeps its promises as they are, and takes only what was said of them.
 */
final class IrmPlanLook {

    private static final String COMMITMENTS = "commitments";
    private static final String NUMBER = "number";
    private static final Pattern COMMITMENT = Pattern.compile("commitments\\[(\\d+)].*");
    private static final Set<PlanPart> TOLD_BY_ROWS = Set.of(PlanPart.COMMITMENT, PlanPart.ASSESSMENT);

    /**
     * What is stored.
     *
     * @param code of the plan; what it would be where it is not there
     * @param state null where it is not there
     * @param tree as a plan file has it; empty where it is not there
     * @param ids OGP ids of its commitments by their numbers
     */
    record Stored(String code, PlanState state, Map<String, Object> tree, Map<String, String> ids) {}

    private final IrmMerge merge = new IrmMerge(Set.copyOf(IrmDatabase.tags()));
    private final IrmPlan said;
    private final Stored stored;
    private final UnaryOperator<String> nextId;
    private final Function<PlanFile, List<PlanFault>> otherFaults;
    private final Map<String, List<Reason>> refused = new HashMap<>();

    /**
     * @param nextId the next free id of a country
     * @param otherFaults what is wrong with a plan beside what its file alone tells
     */
    IrmPlanLook(
            IrmPlan said,
            Stored stored,
            UnaryOperator<String> nextId,
            Function<PlanFile, List<PlanFault>> otherFaults) {
        this.said = said;
        this.stored = stored;
        this.nextId = nextId;
        this.otherFaults = otherFaults;
    }

    IrmLook look() {
        if (isAdopted()) {
            refuseWhatIsNotPromised();
        }
        while (refused.size() < said.rows().size()) {
            List<PlanFault> faults = new ArrayList<>();
            PlanFile file = file(faults);
            if (faults.isEmpty()) {
                return new IrmLook(stored.code(), stored.state(), file, rows(judged(file)));
            }
            faults.forEach(fault -> refuse(file, fault));
        }
        return new IrmLook(stored.code(), stored.state(), null, rows(Map.of()));
    }

    private boolean isAdopted() {
        return stored.state() == PlanState.ADOPTED;
    }

    private void refuseWhatIsNotPromised() {
        said.rows().stream()
                .filter(row -> !stored.ids().containsKey(row.number()))
                .forEach(row ->
                        refuse(row.number(), Reason.of(new Remark("", "irm.row.adopted", List.of(stored.code())))));
    }

    private void refuse(String number, Reason reason) {
        refused.computeIfAbsent(number, key -> new ArrayList<>()).add(reason);
    }

    /** Refuses the commitment where the fault is; all of them where it is in what they share. */
    private void refuse(PlanFile file, PlanFault fault) {
        Matcher place = COMMITMENT.matcher(fault.place());
        String there = place.matches()
                ? file.commitments()
                        .get(Integer.parseInt(place.group(1)))
                        .text()
                        .number()
                : "";
        List<String> numbers = said.rows().stream().map(IrmRow::number).toList();
        (numbers.contains(there) ? List.of(there) : numbers).forEach(number -> refuse(number, Reason.of(fault)));
    }

    private PlanFile file(List<PlanFault> faults) {
        Map<String, Object> tree = new LinkedHashMap<>(said.tree());
        tree.put(
                COMMITMENTS,
                PlanUnits.list(tree, COMMITMENTS).stream()
                        .filter(each -> !refused.containsKey(each.get(NUMBER)))
                        .toList());
        if (stored.tree().isEmpty()) {
            Map<String, Object> head = new LinkedHashMap<>();
            ((Map<?, ?>) tree.get("plan")).forEach((name, value) -> head.put((String) name, value));
            head.put("code", stored.code());
            tree.put("plan", head);
        } else {
            tree = merge.over(stored.tree(), tree);
        }
        LocatedJson json = new FreeIds(stored.ids(), nextId).fill(LocatedJson.of(tree));
        PlanFile file = PlanFile.look(json, faults, true);
        faults.addAll(otherFaults.apply(file));
        return file;
    }

    /** What would become of each commitment and of what was said of it, by the number of the commitment. */
    private Map<String, List<Judged>> judged(PlanFile file) {
        Map<String, String> numbers = file.commitments().stream()
                .collect(Collectors.toMap(
                        entry -> entry.text().ogpId(), entry -> entry.text().number()));
        List<PlanUnit> there = stored.tree().isEmpty() ? List.of() : PlanUnits.of(stored.tree(), null);
        return new PlanComparison(PlanUnits.of(PlanTree.of(file), null), there, null)
                .judged().stream()
                        .filter(unit -> unit.file() != null && unit.state() != RowState.UNCHANGED)
                        .filter(unit -> TOLD_BY_ROWS.contains(unit.unit().part()))
                        .collect(Collectors.groupingBy(
                                unit -> numbers.get(unit.unit().key().replaceFirst(" .*", ""))));
    }

    private List<IrmLook.Row> rows(Map<String, List<Judged>> judged) {
        return said.rows().stream()
                .map(row -> refused.containsKey(row.number())
                        ? IrmLook.Row.refused(row, refused.get(row.number()))
                        : row(row, judged.getOrDefault(row.number(), List.of())))
                .toList();
    }

    private IrmLook.Row row(IrmRow read, List<Judged> changed) {
        Judged promise = changed.stream()
                .filter(unit -> unit.unit().part() == PlanPart.COMMITMENT)
                .findFirst()
                .orElse(null);
        if (isAdopted() && promise != null) {
            List<Judged> spoken =
                    changed.stream().filter(unit -> unit != promise).toList();
            return new IrmLook.Row(read, state(spoken), spoken, promise, List.of());
        }
        boolean isNew = promise != null && promise.state() == RowState.NEW;
        return new IrmLook.Row(read, isNew ? RowState.NEW : state(changed), changed, null, List.of());
    }

    private static RowState state(List<Judged> changed) {
        return changed.isEmpty() ? RowState.UNCHANGED : RowState.CHANGED;
    }
}
