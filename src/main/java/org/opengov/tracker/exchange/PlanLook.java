package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.plan.PlanState;

/**
 * A plan as it was handed in and held against what is stored: what each of its units would do, and everything that is
 * wrong with it.
 *
 * @param file what the file says, as far as it was understood
 * @param stored how the plan is stored; null where it is not there
 * @param judged its units, and what it leaves out
 * @param faults what is wrong, by unit; under null what belongs to none
 */
record PlanLook(
        PlanSource source, PlanFile file, PlanState stored, List<Judged> judged, Map<Judged, List<PlanFault>> faults) {

    /** Holds the faults that were found against the units where they are. */
    static PlanLook of(PlanSource source, PlanFile file, PlanState stored, List<Judged> judged, List<PlanFault> all) {
        Map<String, PlanFault> once = new LinkedHashMap<>();
        // Of what is missing and therefore breaks more than one rule the first complaint is the plainest.
        all.forEach(fault -> once.putIfAbsent(fault.line() + " " + fault.place(), fault));
        Map<Judged, List<PlanFault>> faults = new HashMap<>();
        Map<String, Judged> rows = new HashMap<>();
        judged.stream()
                .filter(each -> each.file() != null)
                .forEach(each ->
                        rows.putIfAbsent(row(each.file().line(), each.file().place()), each));
        for (PlanFault fault : once.values()) {
            Judged there = fault.place().contains("!")
                    ? rows.getOrDefault(row(fault.line(), fault.place()), head(judged, fault))
                    : longestMatch(judged, fault).orElse(null);
            faults.computeIfAbsent(there, key -> new ArrayList<>()).add(fault);
        }
        return new PlanLook(source, file, stored, judged, faults);
    }

    /** The head of the plan has a sheet of its own, one field a row. */
    private static Judged head(List<Judged> judged, PlanFault fault) {
        return judged.stream()
                .filter(each -> each.file() != null && each.file().part() == PlanPart.PLAN)
                .filter(each -> row(0, each.file().place()).equals(row(0, fault.place())))
                .findFirst()
                .orElse(null);
    }

    private static String row(long line, String place) {
        return place.replaceFirst("!.*", "!") + line;
    }

    private static Optional<Judged> longestMatch(List<Judged> judged, PlanFault fault) {
        return judged.stream()
                .filter(each -> each.file() != null
                        && isWithin(fault.place(), each.file().place()))
                .max((first, second) -> Integer.compare(
                        first.file().place().length(), second.file().place().length()));
    }

    private static boolean isWithin(String place, String whole) {
        return place.equals(whole) || place.startsWith(whole + ".") || place.startsWith(whole + "[");
    }

    /** What a unit would do; it does nothing while it is wrong. */
    RowState state(Judged unit) {
        return faults.containsKey(unit) ? RowState.WRONG : unit.state();
    }

    /** Whether it can be taken as it stands and would change something. */
    boolean isToBeTaken() {
        return faults.isEmpty()
                && judged.stream().noneMatch(unit -> unit.state() == RowState.CONFLICT)
                && judged.stream().anyMatch(unit -> unit.state().isRight());
    }

    /** The units that would be stored otherwise than they are. */
    List<Judged> changes() {
        return judged.stream().filter(unit -> unit.state().isRight()).toList();
    }

    /** Whether an agency of the register would be named anew. */
    boolean renamesAgencies() {
        return changes().stream()
                .anyMatch(unit -> unit.unit().part() == PlanPart.AGENCY && unit.state() == RowState.CHANGED);
    }

    /** The same as long as it would do the same to the same. */
    String digest() {
        StringBuilder all = new StringBuilder();
        for (Judged unit : judged) {
            all.append(unit.unit().id()).append(state(unit));
            if (unit.stored() != null) {
                all.append(unit.stored().digest());
            }
        }
        return PlanUnit.digest(all.toString());
    }
}
