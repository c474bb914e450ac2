package org.opengov.tracker.exchange.irm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rows of the 2016 edition as they stand in it, of twelve countries each of which has a dirt of its own; their long texts are
 * left out. They are of {@code explorer/data/latest_data/ogpirm_live_data.csv} of the OGP explorer's repository
 * (github.com/Vizzuality/ogp).
 */
class IrmOtherCountriesTest {

    private static IrmDatabase database;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = IrmOtherCountriesTest.class.getResourceAsStream("/irm/ogp-irm-other-countries.csv")) {
            database = IrmDatabase.read(file.readAllBytes(), country -> List.of(), IrmDatabase.PUBLISHER);
        }
    }

    @Test
    void everyRowIsTakenAndOnlyTheLineOfNumbersIsNone() {
        assertThat(database.refused()).isEmpty();
        assertThat(database.plans().stream().mapToInt(plan -> plan.rows().size()))
                .hasSize(13)
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(21));
        assertThat(database.remarks())
                .extracting(Remark::key)
                .containsExactlyInAnyOrder("irm.file.leftAside", "irm.file.headings");
    }

    @Test
    void numbersAreThoseOfThePlanAndNotInTheTitlesAgain() {
        assertThat(field("GR-1", "title")).containsExactly("Augment functionality of the Transparency Program");
        assertThat(field("GR-2", "title")).containsExactly("Public participation in decision making");
        assertThat(field("IE-1", "title")).containsExactly("Undertake an audit of key datasets for publication");
        assertThat(field("MK-2", "number")).containsExactly("3.10", "4.2");
        assertThat(field("RO-1", "number")).containsExactly("A.1.A", "A.1.C");
        assertThat(field("RO-1", "title"))
                .containsExactly(
                        "Designating a person responsible for publishing open data in each public institution",
                        "Making an inventory of available (high-value) data-sets");
        assertThat(field("UA-1", "title")).containsExactly("Programme for promotion of e-government");
        assertThat(field("CR-1", "title").get(0)).asString().endsWith("más eventos de este tipo");
    }

    @Test
    void datesAreReadAsEachPlanWritesThem() {
        assertThat(field("GR-2", "starts")).containsExactly("2014-12");
        assertThat(field("MK-2", "starts")).containsExactly("2014-09-01", "2014-01-01");
        assertThat(field("MK-2", "due")).containsExactly("2015-03-31", "2016-12-31");
        assertThat(field("PH-2", "starts")).containsExactly("2012-04", "2013-04");
        assertThat(field("PH-2", "due")).containsExactly("2016-06", "2013-12");
        assertThat(field("IE-1", "starts")).containsExactly("2014");
        assertThat(remarks("IE-1")).contains("irm.date.either", "irm.bodies.sentence");
    }

    @Test
    void bodiesAreNamesAndNotSentencesOrHalvesOfNames() {
        assertThat(agencies("US-2"))
                .containsExactly(
                        "Department of State",
                        "Department of Education (DoE)",
                        "Office of Science and Technology Policy (OSTP)",
                        "Department of the Interior");
        assertThat(agencies("ME-1"))
                .containsExactly(
                        "Ministry of Finance",
                        "Ministry of Economy",
                        "Ministry of the Sustainable Development and Tourism",
                        "Secretariat for the Development Projects",
                        "Taxation Directorate",
                        "Directorate for the Inspection Control",
                        "Ministry of Internal Affairs");
        assertThat(agencies("CR-1")).containsExactly("Secretaría Técnica de Gobierno Digital");
        assertThat(agencies("RO-1")).containsExactly("CPM");
        assertThat(agencies("IE-1")).containsExactly("DPER");
    }

    @Test
    void themesKeepTheNumbersThatThePlanGivesThem() {
        assertThat((List<?>) tree("CR-1").get("themes"))
                .isEqualTo(List.of(
                        Map.of("number", "2", "name", "Electronic Platforms and Websites"),
                        Map.of("number", "6", "name", "Promote Awareness of Open Government Values")));
        assertThat(field("MK-2", "theme")).containsExactly("8", "11");
    }

    @Test
    void whatTheIrmSaidIsKeptWhereOnlyHalfOfItIsSaid() {
        Map<?, ?> withdrawn = assessments("BR-1", 0).get(0);
        assertThat(withdrawn.get("completion")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.get("note")).asString().contains("potentialImpact ND");
        List<Map<?, ?>> portal = assessments("GH-1", 0);
        assertThat(portal).extracting(each -> each.get("review")).isEqualTo(List.of("MIDTERM", "END_OF_TERM"));
        assertThat(portal.get(1).get("didItOpen")).isEqualTo("MAJOR");
        assertThat(portal.get(1).get("starred")).isEqualTo(true);
    }

    private static Map<String, Object> tree(String code) {
        return plans().get(code).tree();
    }

    private static Map<String, IrmPlan> plans() {
        return database.plans().stream()
                .collect(Collectors.toMap(plan -> plan.countryCode() + "-" + plan.number(), Function.identity()));
    }

    private static List<Map<?, ?>> list(Object of) {
        return ((List<?>) of).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static List<Object> field(String plan, String name) {
        return list(tree(plan).get("commitments")).stream()
                .<Object>map(commitment -> commitment.get(name))
                .toList();
    }

    private static List<Object> agencies(String plan) {
        return list(tree(plan).get("agencies")).stream()
                .<Object>map(agency -> agency.get("name"))
                .toList();
    }

    private static List<Map<?, ?>> assessments(String plan, int commitment) {
        return list(list(tree(plan).get("commitments")).get(commitment).get("assessments"));
    }

    private static List<String> remarks(String plan) {
        return plans().get(plan).rows().stream()
                .flatMap(row -> row.remarks().stream())
                .map(Remark::key)
                .toList();
    }
}
