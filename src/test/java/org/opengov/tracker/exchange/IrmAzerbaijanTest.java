package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.assessment.AssessmentText;
import org.opengov.tracker.exchange.PlanFile.AgencyEntry;
import org.opengov.tracker.exchange.PlanFile.CommitmentEntry;
import org.opengov.tracker.exchange.irm.IrmDatabase;
import org.opengov.tracker.exchange.irm.IrmPlan;
import org.opengov.tracker.exchange.irm.KnownBody;

/**
 * The Azerbaijani rows of the database of 2016 hold what the shipped plan holds of the same commitments. Where they
 * differ, the difference is named here with its reason.
 */
class IrmAzerbaijanTest {

    /** The database has start and end the wrong way round; both plans swap them and say so. */
    private static final String REVERSED = "5.3";

    private static PlanFile shipped;
    private static PlanFile imported;
    private static IrmDatabase database;

    @BeforeAll
    static void readBoth() throws IOException {
        shipped = PlanFile.read(resource("plans/az-2012-2015.json"));
        try (InputStream file = resource("irm/ogp-irm-azerbaijan.csv")) {
            List<KnownBody> known =
                    shipped.agencies().stream().map(IrmAzerbaijanTest::known).toList();
            database = IrmDatabase.read(file.readAllBytes(), country -> known, IrmDatabase.PUBLISHER);
        }
        IrmPlan plan = database.plans().get(0);
        LocatedJson json = new FreeIds(Map.of(), country -> country + "0001").fill(LocatedJson.of(plan.tree()));
        imported = PlanFile.read(json);
    }

    private static InputStream resource(String name) {
        return IrmAzerbaijanTest.class.getClassLoader().getResourceAsStream(name);
    }

    private static KnownBody known(AgencyEntry entry) {
        List<String> names =
                Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).toList();
        return new KnownBody(names, PlanTree.fields(entry));
    }

    private static Map<String, Object> byNumber(PlanFile file, java.util.function.Function<CommitmentEntry, ?> fact) {
        Map<String, Object> facts = new LinkedHashMap<>();
        file.commitments().forEach(entry -> facts.put(entry.text().number(), String.valueOf(fact.apply(entry))));
        return facts;
    }

    @Test
    void everyRowIsACommitmentOfTheOnePlan() {
        assertThat(database.plans()).hasSize(1);
        assertThat(database.refused()).isEmpty();
        assertThat(imported.commitments()).hasSize(37);
        assertThat(imported.plan().countryCode()).isEqualTo("AZ");
        assertThat(imported.plan().number()).isEqualTo(1);
    }

    @Test
    void numbersIdsThemesAndBodiesAreThoseOfTheShippedPlan() {
        for (var fact : List.<java.util.function.Function<CommitmentEntry, ?>>of(
                entry -> entry.text().ogpId(),
                CommitmentEntry::theme,
                CommitmentEntry::lead,
                CommitmentEntry::coLeads,
                CommitmentEntry::supporting,
                entry -> entry.text().titleInSource(),
                entry -> entry.text().leadInSource(),
                entry -> entry.text().supportingInSource())) {
            assertThat(byNumber(imported, fact)).isEqualTo(byNumber(shipped, fact));
        }
        assertThat(imported.agencies().stream().map(AgencyEntry::code))
                .containsExactlyInAnyOrderElementsOf(
                        shipped.agencies().stream().map(AgencyEntry::code).toList());
    }

    @Test
    void datesAreThoseOfTheShippedPlanTheReversedOnesToo() {
        assertThat(byNumber(
                        imported,
                        entry -> entry.text().starts() + " " + entry.text().due()))
                .isEqualTo(byNumber(
                        shipped,
                        entry -> entry.text().starts() + " " + entry.text().due()))
                .containsEntry(REVERSED, "2013-01 2014-12");
        assertThat(byNumber(imported, entry -> entry.text().dateNote()).get(REVERSED))
                .asString()
                .contains("wrong way round");
    }

    @Test
    void titlesAreThoseOfTheShippedPlanButForTwoBlanksThatItRestored() {
        Map<String, Object> ours =
                byNumber(imported, entry -> entry.text().title().replace(" ", ""));
        Map<String, Object> theirs =
                byNumber(shipped, entry -> entry.text().title().replace(" ", ""));

        assertThat(ours).isEqualTo(theirs);
        List<String> differing = new ArrayList<>();
        Map<String, Object> exact = byNumber(shipped, entry -> entry.text().title());
        byNumber(imported, entry -> entry.text().title()).forEach((number, title) -> {
            if (!title.equals(exact.get(number))) {
                differing.add(number);
            }
        });
        assertThat(differing).containsExactly("2.7", "5.5");
    }

    @Test
    void tagsAreThoseOfTheShippedPlanButForTheOneFromAnotherSource() {
        assertThat(byNumber(imported, entry -> entry.text().policyTags()))
                .isEqualTo(byNumber(
                        shipped,
                        entry -> entry.text().policyTags().stream()
                                .filter(tag -> !tag.endsWith("(OGP member page)"))
                                .toList()));
    }

    @Test
    void ratingsAreThoseOfTheShippedPlan() {
        assertThat(byNumber(imported, entry -> rated(entry.assessments())))
                .isEqualTo(byNumber(shipped, entry -> rated(entry.assessments())));
    }

    /** What the edition of 2016 says; the shipped plan has the rest from that of 2015. */
    private static List<?> rated(List<AssessmentText> all) {
        return all.stream()
                .map(text -> List.of(
                        text.voice(),
                        text.assessor(),
                        text.review(),
                        text.published(),
                        text.completion(),
                        text.specificity(),
                        text.potentialImpact(),
                        text.relevant(),
                        text.ogpValues(),
                        text.grandChallenges(),
                        text.starred(),
                        String.valueOf(text.starredRule())))
                .toList();
    }
}
