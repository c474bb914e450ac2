package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.exchange.PlanComparison.Judged;
import org.opengov.tracker.exchange.PlanFile.AgencyEntry;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.Settings;

/** Reads plans that are handed in and holds them against what is stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanLooks {

    @Inject
    PlanFiles files;

    @Inject
    Plans plans;

    @Inject
    Agencies agencies;

    @Inject
    Commitments commitments;

    @Inject
    BookMemories memories;

    @Inject
    Settings settings;

    /** @param adopted whether a new plan may be taken in as adopted */
    PlanLook of(byte[] content, boolean adopted) {
        try {
            PlanSource source = PlanSource.of(content, settings.workbookMaxBytes());
            boolean book = PlanSource.isWorkbook(content);
            LocatedJson json = withIds(source.json());
            List<PlanFault> faults = new ArrayList<>(source.faults());
            PlanFile file = PlanFile.look(json, faults, book);
            return hold(source, json, file, adopted, faults);
        } catch (PlanFileBroken broken) {
            return PlanLook.of(new PlanSource(null, "", Map.of(), List.of()), null, null, List.of(), broken.faults());
        }
    }

    private LocatedJson withIds(LocatedJson json) {
        String code = json.content() instanceof Map<?, ?> top
                        && top.get("plan") instanceof LocatedJson plan
                        && plan.content() instanceof Map<?, ?> head
                        && head.get("code") instanceof LocatedJson named
                        && named.content() instanceof String text
                ? text.strip()
                : "";
        Map<String, String> stored = commitments.listOfPlan(code).stream()
                .collect(Collectors.toMap(Commitment::getNumber, Commitment::getOgpId));
        return new FreeIds(stored, country -> commitments.nextOgpId(country)).fill(json);
    }

    private PlanLook hold(PlanSource source, LocatedJson json, PlanFile file, boolean adopted, List<PlanFault> faults) {
        Optional<ActionPlan> plan = plans.findAny(file.plan().code());
        List<String> codes = file.agencies().stream().map(AgencyEntry::code).toList();
        Map<String, Agency> register = agencies.mapOf(codes);
        List<Agency> named =
                codes.stream().filter(register::containsKey).map(register::get).toList();
        List<PlanUnit> said = PlanUnits.of(PlanTree.of(file.asDraft()), json);
        List<PlanUnit> stored = plan.map(there ->
                        PlanUnits.of(PlanTree.of(files.stored(there, named).asDraft()), null))
                .orElseGet(() -> registered(named));
        // Of a plan that is not here nothing was taken out: the workbook comes from elsewhere, or its draft was
        // deleted.
        Map<String, String> bases = plan.isPresent() ? bases(source) : null;
        List<Judged> judged = new PlanComparison(said, stored, bases).judged();
        faults.addAll(files.takenIds(file));
        addStateFaults(file, plan.orElse(null), adopted, judged, faults);
        return PlanLook.of(
                source,
                file,
                plan.map(there -> there.isAdopted() ? PlanState.ADOPTED : PlanState.DRAFT)
                        .orElse(null),
                judged,
                faults);
    }

    private static List<PlanUnit> registered(List<Agency> named) {
        return new PlanRecord(Map.of())
                .agencies(named).stream()
                        .map(entry -> new PlanUnit(PlanPart.AGENCY, entry.code(), PlanTree.fields(entry), 0, ""))
                        .toList();
    }

    /** What each unit was made from, or was when it was taken from the same workbook last; null where nothing is known. */
    private Map<String, String> bases(PlanSource source) {
        Map<String, String> memory = memories.of(source.book());
        if (source.bases().isEmpty() && memory.isEmpty()) {
            return null;
        }
        Map<String, String> bases = new HashMap<>(source.bases());
        memory.forEach((name, digest) -> bases.put(URLDecoder.decode(name, StandardCharsets.UTF_8), digest));
        return bases;
    }

    private static void addStateFaults(
            PlanFile file, ActionPlan plan, boolean adopted, List<Judged> judged, List<PlanFault> faults) {
        boolean becomesAdopted = plan == null && adopted && file.state() == PlanState.ADOPTED;
        for (Judged unit : judged) {
            if (unit.state() == RowState.UNCHANGED) {
                continue;
            }
            if (plan != null && plan.isAdopted()) {
                faults.add(PlanFault.of(unit.unit().line(), unit.unit().place(), "adopted"));
            } else if (unit.unit().part() == PlanPart.AMENDMENT && !becomesAdopted) {
                faults.add(PlanFault.of(unit.unit().line(), unit.unit().place(), "amendmentsOfDraft"));
            }
        }
    }
}
