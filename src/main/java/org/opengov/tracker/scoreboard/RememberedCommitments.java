package org.opengov.tracker.scoreboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.ActionPlan;

/**
 * What plans promised: scoreboards of many days, and of many revisions, are computed from one reading. The commitments of an
 * adopted plan stay as they are for good, but for their amendments; what was amended since is read again. Many threads read
 * what is remembered, and nobody may change it. Agencies may be named anew meanwhile: of those it holds only the codes count.
 */
@ApplicationScoped
class RememberedCommitments {

    /** So many commitments and milestones of all plans together are kept: some twenty megabytes for each 10,000. */
    private static final int MOST = 25_000;

    /** One reading for each plan, by the plan's id: the last one. */
    private final Cache<Long, Promised> remembered = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Long plan, Promised promised) -> promised.weight())
            .build();

    @Inject
    Commitments commitments;

    @Inject
    Amendments amendments;

    /** @param amended what amendments of each commitment are held, marked as {@link Amendments#mapMarks} has it */
    private record Promised(List<Commitment> commitments, Map<String, Long> amended) {

        Promised(List<Commitment> commitments) {
            this(commitments, Amendments.marks(commitments));
        }

        boolean knows(Map<String, Long> present) {
            return amended.equals(present);
        }

        /** The commitments of which not all amendments are held. */
        Set<String> differing(Map<String, Long> present) {
            Set<String> ids = new HashSet<>(amended.keySet());
            ids.addAll(present.keySet());
            ids.removeIf(id -> present.getOrDefault(id, 0L).equals(amended.getOrDefault(id, 0L)));
            return ids;
        }

        int weight() {
            return commitments.stream()
                    .mapToInt(commitment -> 1 + commitment.getMilestones().size())
                    .sum();
        }
    }

    /**
     * The commitments of an adopted plan in the plan's order, with all that a scoreboard asks of them and nothing else; never
     * older than the plan was when it was read.
     */
    List<Commitment> of(ActionPlan plan) {
        Map<String, Long> amended = amendments.mapMarks(plan.getCode());
        Promised kept = remembered.getIfPresent(plan.getId());
        return kept != null && kept.knows(amended)
                ? kept.commitments()
                : remembered
                        .asMap()
                        .compute(plan.getId(), (id, old) -> read(plan, old, amended))
                        .commitments();
    }

    /** Whoever asks for the same plan meanwhile waits for it, and may find that another has read it. */
    private Promised read(ActionPlan plan, Promised old, Map<String, Long> amended) {
        if (old == null) {
            return new Promised(fetched(commitments.listOfPlan(plan.getCode())));
        }
        if (old.knows(amended)) {
            return old;
        }
        Map<String, Commitment> again = fetched(commitments.listOf(old.differing(amended))).stream()
                .collect(Collectors.toMap(Commitment::getOgpId, Function.identity()));
        return new Promised(old.commitments().stream()
                .map(commitment -> again.getOrDefault(commitment.getOgpId(), commitment))
                .toList());
    }

    /** Asks for everything once, while the transaction that read the commitments still lasts. */
    private static List<Commitment> fetched(List<Commitment> read) {
        read.forEach(RememberedCommitments::fetch);
        return List.copyOf(read);
    }

    private static void fetch(Commitment commitment) {
        commitment.agencies().forEach(Agency::getCode);
        commitment.termsOn(LocalDate.MAX);
        if (commitment.getTheme() != null) {
            commitment.getTheme().getNumber();
        }
        commitment.getMilestones().forEach(milestone -> {
            milestone.responsible().forEach(Agency::getCode);
            milestone.termsOn(LocalDate.MAX);
        });
    }
}
