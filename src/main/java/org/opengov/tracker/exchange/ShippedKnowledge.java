package org.opengov.tracker.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.exchange.PlanFile.AgencyEntry;
import org.opengov.tracker.exchange.irm.IrmPlan;

/**
 * What the shipped plan files tell beyond their own plans, whether the product holds these or not: the names that a
 * country's bodies go by, and until when a review observed. The OGP's database says neither.
 */
final class ShippedKnowledge {

    private final List<PlanFile> shipped;

    ShippedKnowledge() {
        shipped = ShippedPlan.FILES.stream().map(ShippedKnowledge::read).toList();
    }

    private static PlanFile read(String name) {
        try (InputStream file = ShippedKnowledge.class.getClassLoader().getResourceAsStream(name)) {
            return PlanFile.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }

    /** The bodies of a country that its shipped plans name. */
    List<AgencyEntry> bodies(String country) {
        return shipped.stream()
                .filter(file -> file.plan().countryCode().equals(country))
                .flatMap(file -> file.agencies().stream())
                .toList();
    }

    /** Says beside each rating of a plan until when its review observed, where a shipped plan knows it. */
    void addReviews(IrmPlan said) {
        for (Map<String, Object> commitment : PlanUnits.list(said.tree(), "commitments")) {
            PlanUnits.list(commitment, "assessments")
                    .forEach(assessment -> observed(said, assessment).forEach(assessment::putIfAbsent));
        }
    }

    private Map<String, Object> observed(IrmPlan said, Map<String, Object> assessment) {
        return shipped.stream()
                .filter(file -> file.plan().countryCode().equals(said.countryCode()))
                .filter(file -> Objects.equals(file.plan().number(), said.number()))
                .flatMap(file -> file.commitments().stream())
                .flatMap(entry -> entry.assessments().stream())
                .filter(text -> isOfReview(text, assessment))
                .findFirst()
                .map(ShippedKnowledge::observation)
                .orElseGet(Map::of);
    }

    private static boolean isOfReview(AssessmentText text, Map<String, Object> assessment) {
        return text.assessor().equals(assessment.get("assessor"))
                && text.review().name().equals(assessment.get("review"))
                && text.published().text().equals(assessment.get("published"));
    }

    private static Map<String, Object> observation(AssessmentText text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (text.periodAssessed() != null) {
            fields.put("periodAssessed", text.periodAssessed());
        }
        if (text.observedUntil().isDated()) {
            fields.put("observedUntil", text.observedUntil().text());
        }
        return fields;
    }
}
