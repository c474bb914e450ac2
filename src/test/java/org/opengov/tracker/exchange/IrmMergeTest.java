package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.exchange.irm.IrmDatabase;
import org.opengov.tracker.exchange.irm.KnownBody;

/** The database laid over what is stored: nothing twice, nothing undone, and what is newer taken. */
class IrmMergeTest {

    private static final Set<String> TAGS = Set.copyOf(IrmDatabase.tags());

    private Map<String, Object> stored;
    private String csv;

    @BeforeEach
    void readShipped() throws IOException {
        stored = PlanTree.of(PlanFile.read(resource("plans/az-2012-2015.json")));
        try (InputStream file = resource("irm/ogp-irm-azerbaijan.csv")) {
            csv = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return IrmMergeTest.class.getClassLoader().getResourceAsStream(name);
    }

    private Map<String, Object> said(String text) {
        List<KnownBody> known = PlanUnits.list(stored, "agencies").stream()
                .map(agency -> new KnownBody(
                        Stream.concat(
                                        Stream.of(agency.get("name").toString()),
                                        ((List<?>) agency.getOrDefault("aliases", List.of()))
                                                .stream().map(Object::toString))
                                .toList(),
                        agency))
                .toList();
        return IrmDatabase.read(text.getBytes(StandardCharsets.UTF_8), country -> known, IrmDatabase.PUBLISHER)
                .plans()
                .get(0)
                .tree();
    }

    @Test
    void theSameEditionChangesNothingOfThePlanThatWasMadeOfIt() {
        assertThat(new IrmMerge(TAGS).over(stored, said(csv))).isEqualTo(stored);
    }

    @Test
    void newerEditionIsTakenWhereItSaysSomethingElse() {
        String newer = csv.replace(
                        "ND,ND,1,2012,2014,ND,ND,ND,ND,ND,ND,ND,ND",
                        "ND,ND,1,2012,2014,2017,c. Substantial,4,Increase,1,Major,4,0")
                .replace("Ministry of Justice,None Specified", "Ministry of Taxes,None Specified");

        Map<String, Object> merged = new IrmMerge(TAGS).over(stored, said(newer));

        Map<String, Object> before = number(stored, "3.1");
        Map<String, Object> after = number(merged, "3.1");
        assertThat(after).containsEntry("lead", "taxes").containsEntry("summary", before.get("summary"));
        assertThat(PlanUnits.list(after, "assessments")).hasSize(2);
        assertThat(PlanUnits.list(after, "assessments").get(1))
                .containsEntry("review", "END_OF_TERM")
                .containsEntry("published", "2017")
                .containsEntry("completion", "SUBSTANTIAL")
                .containsEntry("didItOpen", "MAJOR")
                .containsEntry("starred", false);
        assertThat(new IrmMerge(TAGS).over(merged, said(newer))).isEqualTo(merged);
    }

    @Test
    void themesAreKnownByTheirNamesHoweverAnEditionNumbersThem() {
        Map<String, Object> draft = Map.of(
                "themes", List.of(theme("1", "6. Courts"), theme("2", "Budgets"), theme("3", "Misspelt")),
                "commitments", List.of());
        Map<String, Object> edition = Map.of(
                "themes",
                        List.of(
                                theme("1", "Budgets"),
                                theme("2", "Records"),
                                theme("3", "Spelt"),
                                theme("6", "Courts")),
                "commitments",
                        List.of(
                                commitment("1", "1"),
                                commitment("2", "2"),
                                commitment("3", "3"),
                                commitment("4", "6")));

        Map<String, Object> merged = new IrmMerge(TAGS).over(draft, edition);

        assertThat(PlanUnits.list(merged, "themes"))
                .containsExactly(
                        theme("1", "6. Courts"), theme("2", "Budgets"), theme("3", "Misspelt"), theme("4", "Records"));
        assertThat(PlanUnits.list(merged, "commitments"))
                .extracting(each -> each.get("theme"))
                .containsExactly("2", "4", "3", "1");
    }

    private static Map<String, Object> theme(String number, String name) {
        return Map.of("number", number, "name", name);
    }

    private static Map<String, Object> commitment(String number, String theme) {
        return Map.of("number", number, "theme", theme);
    }

    @Test
    void breaksOfWebPagesAreNoChange() {
        Map<String, Object> draft = Map.of(
                "commitments",
                List.of(Map.of("number", "1", "title", "Mended by hand", "titleInSource", "Opn<br/>data")));
        Map<String, Object> edition = Map.of(
                "commitments", List.of(Map.of("number", "1", "title", "Opn data", "titleInSource", "Opn\ndata")));

        assertThat(new IrmMerge(TAGS).over(draft, edition).get("commitments")).isEqualTo(draft.get("commitments"));
    }

    private static Map<String, Object> number(Map<String, Object> tree, String number) {
        return PlanUnits.list(tree, "commitments").stream()
                .filter(each -> number.equals(each.get("number")))
                .findFirst()
                .orElseThrow();
    }
}
