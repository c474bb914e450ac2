package org.opengov.tracker.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<String, Judged> places = places(judged);
        Map<Judged, List<PlanFault>> faults = new HashMap<>();
        once.values()
                .forEach(fault -> faults.computeIfAbsent(at(fault, places), key -> new ArrayList<>())
                        .add(fault));
        return new PlanLook(source, file, stored, judged, faults);
    }

    /** Where each unit of the file is; the head of a plan has a whole sheet, one field a row. */
    private static Map<String, Judged> places(List<Judged> judged) {
        Map<String, Judged> places = new HashMap<>();
        for (Judged each : judged) {
            if (each.file() != null) {
                String place = each.file().place();
                places.putIfAbsent(isCell(place) ? row(each.file().line(), place) : place, each);
                if (isCell(place) && each.file().part() == PlanPart.PLAN) {
                    places.putIfAbsent(sheet(place), each);
                }
            }
        }
        return places;
    }

    /** The unit that holds a fault's place, the innermost where one holds another; null where none does. */
    private static Judged at(PlanFault fault, Map<String, Judged> places) {
        String place = fault.place();
        if (isCell(place)) {
            return places.getOrDefault(row(fault.line(), place), places.get(sheet(place)));
        }
        while (!places.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        }
        return place.isEmpty() && !fault.place().isEmpty() ? null : places.get(place);
    }

    private static boolean isCell(String place) {
        return place.contains("!");
    }

    private static String sheet(String place) {
        return place.substring(0, place.indexOf('!') + 1);
    }

    private static String row(long line, String place) {
        return sheet(place) + line;
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

    /** The plan as it would be stored afterwards: the file with what others have changed since it was made. */
    List<PlanUnit> result() {
        return judged.stream().map(Judged::result).filter(Objects::nonNull).toList();
    }

    /** Whether the file says that its plan, which is new here, is adopted. */
    boolean saysAdopted() {
        return stored == null && file != null && file.state() == PlanState.ADOPTED;
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
