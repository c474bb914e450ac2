package org.opengov.tracker.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.Commitment;
import org.opengov.tracker.commitment.Milestone;
import org.opengov.tracker.commitment.TakingPart;
import org.opengov.tracker.plan.ActionPlan;
import org.opengov.tracker.plan.Theme;
import org.opengov.tracker.platform.Versioned;
import org.opengov.tracker.progress.Evidence;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.PublishedUpdates;
import org.opengov.tracker.progress.Statement;
import org.opengov.tracker.search.WordIndex.Hit;

/** Reads what was found, since the index holds no texts. */
@ApplicationScoped
@Transactional
public class Telling {

    @PersistenceContext
    EntityManager entities;

    @Inject
    PublishedUpdates published;

    @Inject
    TakingPart takingPart;

    /** What was found, in its order, as it stood on the day. */
    List<Found> tell(FoundKind kind, List<Hit> hits, LocalDate day) {
        List<Long> ids = hits.stream().map(Hit::id).toList();
        return switch (kind) {
            case COMMITMENT -> inOrder(ids, read(Commitment.class, ids), commitment -> of(commitment, day));
            case MILESTONE -> inOrder(ids, read(Milestone.class, ids), milestone -> of(milestone, day));
            case UPDATE -> inOrder(ids, published.listOf(ids, day), update -> of(update, day));
            case AGENCY -> {
                Map<String, String> languages = takingPart.mapLanguages();
                yield inOrder(ids, read(Agency.class, ids), agency -> of(agency, languages));
            }
            case THEME -> {
                Map<Long, ActionPlan> plans = plansOf(ids);
                yield inOrder(ids, read(Theme.class, ids), theme -> of(theme, plans.get(theme.getId())));
            }
            case PLAN -> inOrder(ids, read(ActionPlan.class, ids), Telling::of);
        };
    }

    private <T> List<T> read(Class<T> type, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids", type)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private Map<Long, ActionPlan> plansOf(List<Long> themes) {
        return themes.isEmpty()
                ? Map.of()
                : entities.createQuery("select t.id, t.plan from Theme t where t.id in :ids", Object[].class)
                        .setParameter("ids", themes)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (ActionPlan) row[1]));
    }

    private static <T extends Versioned> List<Found> inOrder(List<Long> ids, List<T> read, Function<T, Found> told) {
        Map<Long, T> byId = read.stream().collect(Collectors.toMap(Versioned::getId, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).map(told).toList();
    }

    private static Found of(Commitment commitment, LocalDate day) {
        return new Found(
                FoundKind.COMMITMENT,
                commitment.getPlan().getCode(),
                commitment.getPlan().getLanguage(),
                commitment.getNumber(),
                commitment.termsOn(day).title(),
                PlanReading.text(commitment, day),
                null,
                "/commitments/" + commitment.getOgpId());
    }

    private static Found of(Milestone milestone, LocalDate day) {
        Commitment commitment = milestone.getCommitment();
        return new Found(
                FoundKind.MILESTONE,
                commitment.getPlan().getCode(),
                commitment.getPlan().getLanguage(),
                milestone.getOgpId(),
                milestone.termsOn(day).title(),
                Entry.joined(milestone.getIndicator()),
                null,
                "/commitments/" + commitment.getOgpId() + "#" + milestone.getOgpId());
    }

    private static Found of(ProgressUpdate update, LocalDate day) {
        Commitment commitment = update.getMilestone().getCommitment();
        Statement said = update.getStatement();
        return new Found(
                FoundKind.UPDATE,
                commitment.getPlan().getCode(),
                commitment.getPlan().getLanguage(),
                update.getMilestone().getOgpId(),
                update.getMilestone().termsOn(day).title(),
                Entry.joined(Stream.concat(
                                Stream.of(
                                        said.getNilReason(),
                                        said.getDone(),
                                        said.getChallenges(),
                                        said.getNextSteps(),
                                        said.getStepBackReason()),
                                update.getEvidence().stream().map(Evidence::getWords))
                        .toArray(String[]::new)),
                update.getPublishedOn(),
                "/commitments/" + commitment.getOgpId() + "#update-" + update.getId());
    }

    private static Found of(Agency agency, Map<String, String> languages) {
        return new Found(
                FoundKind.AGENCY,
                "",
                languages.getOrDefault(agency.getCode(), ""),
                "",
                agency.getName(),
                String.join(" · ", agency.getAliases()),
                null,
                "/agencies/" + agency.getCode());
    }

    private static Found of(Theme theme, ActionPlan plan) {
        return new Found(
                FoundKind.THEME,
                plan.getCode(),
                plan.getLanguage(),
                theme.getNumber(),
                theme.getName(),
                "",
                null,
                "/plans/" + plan.getCode() + "?theme=" + URLEncoder.encode(theme.getNumber(), StandardCharsets.UTF_8)
                        + "#commitments");
    }

    private static Found of(ActionPlan plan) {
        return new Found(
                FoundKind.PLAN,
                plan.getCode(),
                plan.getLanguage(),
                plan.getCode(),
                plan.getTitle(),
                Entry.joined(String.join(" · ", plan.getTitles().values()), PlanReading.text(plan)),
                null,
                "/plans/" + plan.getCode());
    }
}
