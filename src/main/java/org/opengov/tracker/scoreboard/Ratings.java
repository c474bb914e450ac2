package org.opengov.tracker.scoreboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.assessment.Assessment;
import org.opengov.tracker.assessment.DidItOpenGovernment;
import org.opengov.tracker.assessment.PotentialImpact;
import org.opengov.tracker.assessment.Review;
import org.opengov.tracker.assessment.Specificity;
import org.opengov.tracker.assessment.Voice;

/**
 * What independent reviewers said of a plan's commitments besides their completion, counted; of each commitment the
 * latest that was said of the question by the day.
 *
 * @param starred how many are starred
 * @param starredAsked of how many it is said whether they are
 * @param starredRules the editions of the rule by which they are
 * @param reviews the reviews on which the figures rest
 */
public record Ratings(
        Map<Specificity, Integer> specificity,
        Map<PotentialImpact, Integer> impact,
        Map<DidItOpenGovernment, Integer> didItOpen,
        int starred,
        int starredAsked,
        Set<String> starredRules,
        Set<Review> reviews) {

    /** Those of a plan. */
    static Ratings of(Collection<List<Assessment>> latestFirst) {
        List<List<Assessment>> independent = latestFirst.stream()
                .map(of -> of.stream()
                        .filter(assessment -> assessment.getVoice() == Voice.INDEPENDENT)
                        .toList())
                .filter(of -> !of.isEmpty())
                .toList();
        List<Assessment> starred = independent.stream()
                .flatMap(of -> of.stream().filter(assessment -> assessment.getStarred() != null).findFirst().stream())
                .toList();
        return new Ratings(
                counts(independent, Specificity.class, Assessment::getSpecificity),
                counts(independent, PotentialImpact.class, Assessment::getPotentialImpact),
                counts(independent, DidItOpenGovernment.class, Assessment::getDidItOpen),
                (int) starred.stream().filter(Assessment::getStarred).count(),
                starred.size(),
                starred.stream()
                        .map(Assessment::getStarredRule)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)),
                independent.stream().map(of -> of.get(0).getReview()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(
            List<List<Assessment>> latestFirst, Class<E> scale, Function<Assessment, E> answer) {
        return Counts.of(
                latestFirst.stream()
                        .map(of ->
                                of.stream().map(answer).filter(Objects::nonNull).findFirst())
                        .flatMap(Optional::stream),
                scale,
                Function.identity());
    }

    /** Of how many commitments a question was answered. */
    public static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
