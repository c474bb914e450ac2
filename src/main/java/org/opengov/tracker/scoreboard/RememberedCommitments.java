package org.opengov.tracker.scoreboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Commitments;
import org.opengov.tracker.plan.ActionPlan;

/**
 * What plans promised, remembered under the revision of their promises: scoreboards of many days, and of many publications,
 * are computed from one reading. Many threads read what is remembered, and nobody may change it.
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

    private record Promised(long revision, List<Commitment> commitments) {

        boolean isOf(ActionPlan plan) {
            return revision == plan.getPromiseRevision();
        }

        int weight() {
            return commitments.stream()
                    .mapToInt(commitment -> 1 + commitment.getMilestones().size())
                    .sum();
        }
    }

    /**
     * The commitments of a plan in the plan's order, with all that a scoreboard asks of them and nothing else; never older
     * than the plan was when it was read.
     */
    List<Commitment> of(ActionPlan plan) {
        Promised kept = remembered.getIfPresent(plan.getId());
        return kept != null && kept.isOf(plan) ? kept.commitments() : read(plan);
    }

    /** Whoever asks for the same plan meanwhile waits for it. */
    private List<Commitment> read(ActionPlan plan) {
        return remembered
                .asMap()
                .compute(plan.getId(), (id, kept) -> kept != null && kept.isOf(plan) ? kept : promised(plan))
                .commitments();
    }

    private Promised promised(ActionPlan plan) {
        List<Commitment> all = List.copyOf(commitments.listOfPlan(plan.getCode()));
        all.forEach(RememberedCommitments::fetch);
        return new Promised(plan.getPromiseRevision(), all);
    }

    /** Asks for everything once, while the transaction that read the commitment still lasts. */
    private static void fetch(Commitment commitment) {
        commitment.agencies().forEach(Agency::getName);
        commitment.termsOn(LocalDate.MAX);
        if (commitment.getTheme() != null) {
            commitment.getTheme().getNumber();
        }
        commitment.getMilestones().forEach(milestone -> {
            milestone.responsible().forEach(Agency::getName);
            milestone.termsOn(LocalDate.MAX);
        });
    }
}
