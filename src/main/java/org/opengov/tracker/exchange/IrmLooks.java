package org.opengov.tracker.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.exchange.PlanFile.AgencyEntry;
import org.opengov.tracker.exchange.irm.IrmDatabase;
import org.opengov.tracker.exchange.irm.IrmPlan;
import org.opengov.tracker.exchange.irm.KnownBody;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.PlanState;
import org.opengov.tracker.plan.Plans;

/** Holds the plans of the OGP's database against those that are stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IrmLooks {

    /** Ids of one country are as long as each other, so that the later one is the greater text. */
    private static final BinaryOperator<String> LATER = BinaryOperator.maxBy(String::compareTo);

    private final ShippedKnowledge shipped = new ShippedKnowledge();

    @Inject
    PlanFiles files;

    @Inject
    Plans plans;

    @Inject
    Commitments commitments;

    /** The bodies that take part in the plans of a country, each under every name it goes by. */
    List<KnownBody> bodies(String country) {
        Map<String, KnownBody> known = new LinkedHashMap<>();
        plans.listAny().stream()
                .filter(plan -> plan.getCountryCode().equals(country))
                .flatMap(plan -> files.stored(plan, List.of()).agencies().stream())
                .forEach(entry -> known.putIfAbsent(entry.code(), known(entry)));
        shipped.bodies(country).forEach(entry -> known.putIfAbsent(entry.code(), known(entry)));
        return List.copyOf(known.values());
    }

    private static KnownBody known(AgencyEntry entry) {
        List<String> names =
                Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).toList();
        return new KnownBody(names, PlanTree.fields(entry));
    }

    /** Each plan of the file in its order. */
    List<IrmLook> of(IrmDatabase database) {
        List<ActionPlan> there = plans.listAny();
        Map<String, String> last = new HashMap<>();
        List<IrmLook> looks = new ArrayList<>();
        for (IrmPlan said : database.plans()) {
            shipped.addReviews(said);
            IrmLook look = new IrmPlanLook(said, stored(said, there), country -> nextId(country, last), files::takenIds)
                    .look();
            if (look.file() != null) {
                look.file()
                        .commitments()
                        .forEach(entry ->
                                last.merge(said.countryCode(), entry.text().ogpId(), LATER));
            }
            looks.add(look);
        }
        return looks;
    }

    /** The next id that neither a stored commitment bears nor one of a plan before in the same file. */
    private String nextId(String country, Map<String, String> last) {
        String free = commitments.nextOgpId(country);
        String before = last.getOrDefault(country, "");
        return before.compareTo(free) < 0
                ? free
                : "%s%04d".formatted(country, Integer.parseInt(before.substring(country.length())) + 1);
    }

    private IrmPlanLook.Stored stored(IrmPlan said, List<ActionPlan> there) {
        return there.stream()
                .filter(plan -> plan.getCountryCode().equals(said.countryCode()))
                .filter(plan -> Integer.valueOf(said.number()).equals(plan.getNumber()))
                .findFirst()
                .map(this::stored)
                .orElseGet(() -> new IrmPlanLook.Stored(freeCode(said), null, Map.of(), Map.of()));
    }

    private IrmPlanLook.Stored stored(ActionPlan plan) {
        Map<String, String> ids = commitments.listOfPlan(plan.getCode()).stream()
                .collect(Collectors.toMap(Commitment::getNumber, Commitment::getOgpId));
        return new IrmPlanLook.Stored(
                plan.getCode(),
                plan.isAdopted() ? PlanState.ADOPTED : PlanState.DRAFT,
                PlanTree.of(files.stored(plan, List.of())),
                ids);
    }

    /** The country and the number; where a plan of another number bears that code, a longer one. */
    private String freeCode(IrmPlan said) {
        String code = said.countryCode() + "-" + said.number();
        return plans.findAny(code).isEmpty() ? code : code + "-OGP";
    }
}
