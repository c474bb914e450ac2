package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.assessment.Voice;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.exchange.AnswerRow.Change;
import org.opengov.tracker.exchange.IrmImports.Preview;
import org.opengov.tracker.exchange.IrmImports.Wish;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.scoreboard.Scoreboard;
import org.opengov.tracker.scoreboard.Scoreboards;

/** The OGP's own database over ours: each row by itself, nothing twice, newer editions over older ones. */
@ExtendWith(ArquillianExtension.class)
class IrmImportsIT {

    private static final Messages WORDS = Messages.in(Locale.ENGLISH);
    private static final Officer COORDINATOR = Given.coordinator();
    private static final Wish ADOPTED = new Wish(true, "", null);
    private static final Wish DRAFT = new Wish(false, "", null);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** The country of the tests: one that the OGP knows and the product does not ship. */
    private static final String PLAN = "AL-1";

    @Inject
    IrmImports imports;

    @Inject
    PlanFiles files;

    @Inject
    Plans plans;

    @Inject
    Scoreboards scoreboards;

    @Inject
    AuditTrail audit;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    UserTransaction transaction;

    private String azerbaijani;
    private String albanian;

    @BeforeEach
    void startClean() throws IOException {
        cleanDatabase.now();
        try (InputStream file = IrmImportsIT.class.getClassLoader().getResourceAsStream("irm/ogp-irm-azerbaijan.csv")) {
            azerbaijani = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        albanian = azerbaijani.replaceAll("(?m)^Azerbaijan,", "Albania,");
    }

    @AfterEach
    void leaveNothing() {
        cleanDatabase.now();
    }

    @Test
    void emptyProductGetsTheScoreboardOfTheShippedPlan() throws Exception {
        List<Scoreboard> shipped = boards(Given.PLAN);
        List<Scoreboard> imported;
        transaction.begin();
        try {
            cleanDatabase.emptied();
            Answer answer = take(azerbaijani, ADOPTED);
            assertThat(answer.count(RowState.NEW)).isEqualTo(37);
            imported = boards("AZ-1");
        } finally {
            transaction.rollback();
        }
        assertThat(imported)
                .map(IrmImportsIT::figures)
                .isEqualTo(shipped.stream().map(IrmImportsIT::figures).toList());
        assertThat(imported.get(1).completion()).containsEntry(Completion.LIMITED, 22);
    }

    private List<Scoreboard> boards(String plan) {
        return List.of(
                scoreboards.at(plan, DAY, Voice.GOVERNMENT),
                scoreboards.at(plan, DAY, Voice.INDEPENDENT),
                scoreboards.at(plan, LocalDate.of(2013, 12, 31), Voice.INDEPENDENT));
    }

    /** All that the database can know: it has no milestones, and names clusters instead of themes. */
    private static List<?> figures(Scoreboard board) {
        return List.of(
                board.commitments(),
                board.completion(),
                board.schedule(),
                board.coverage(),
                board.lastWord(),
                board.themes().stream()
                        .map(theme -> List.of(theme.number(), theme.commitments(), theme.completion()))
                        .toList(),
                board.agencies().stream()
                        .map(agency -> List.of(agency.collective(), agency.commitments(), agency.completion()))
                        .toList(),
                board.rows().stream()
                        .map(row -> List.of(
                                row.ogpId(),
                                row.number(),
                                row.theme(),
                                row.starts(),
                                row.due(),
                                row.completion(),
                                row.schedule(),
                                row.daysLate(),
                                row.coverage()))
                        .toList());
    }

    @Test
    void shippedPlanIsTheSameAfterTheEditionItWasMadeOf() {
        Answer answer = preview(azerbaijani).answer();
        assertThat(answer.rows()).hasSize(37).allSatisfy(row -> {
            assertThat(row.state()).as(row.toString()).isEqualTo(RowState.UNCHANGED);
            assertThat(row.part()).isEqualTo(Given.PLAN);
        });
        assertThat(take(azerbaijani, ADOPTED).saved()).isFalse();
    }

    @Test
    void draftIsLaidOverByANewerEditionAndNothingIsTakenTwice() {
        assertThat(preview(albanian).hasNewPlans()).isTrue();
        assertThat(plans.findAny(PLAN)).isEmpty();
        assertThat(take(albanian, DRAFT).countRight()).isEqualTo(37);
        assertThat(plans.getAny(PLAN).isAdopted()).isFalse();
        assertThat(take(albanian, DRAFT).countRight()).isZero();

        Preview newer = preview(newer());

        assertThat(newer.answer().rows())
                .filteredOn(row -> row.state() == RowState.CHANGED)
                .singleElement()
                .satisfies(row -> assertThat(row.changes())
                        .extracting(Change::field, Change::after)
                        .contains(
                                tuple("Due date", "2016-12"),
                                tuple("Assessment", "End of term, published 2017: Substantial")));
        assertThat(take(newer(), new Wish(false, "", newer.digest())).saved()).isTrue();
        assertThat(take(newer(), DRAFT).countRight()).isZero();
        assertThat(audit.findLast(PLAN + " AL0011")).isPresent();
    }

    /** The edition after: number 3.1 has an end-of-term rating and another end. */
    private String newer() {
        return albanian.lines()
                .map(line -> line.startsWith("Albania,1,NA,3.1,")
                        ? line.replace("ND,ND,1,2012,2014,ND,ND,", "ND,ND,1,2012,2014,2017,c. Substantial,")
                                .replace(",Unclear,", ",12/01/2016,")
                        : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void adoptedPlanTakesWhatIsSaidOfItAndKeepsItsWords() {
        take(albanian, ADOPTED);
        assertThat(plans.get(PLAN).getAdoptedOn())
                .as("the database does not say")
                .isNull();
        String more = newer()
                + newer().lines()
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .replaceFirst(",9\\.\\d,", ",9.9,")
                        .replaceAll("9\\.\\d ", "9.9 ");

        Answer answer = take(more, new Wish(true, "https://example.org/irm.csv", null));

        assertThat(answer.rows())
                .filteredOn(row -> row.state() == RowState.WRONG)
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.faults().get(0).text()).contains("amendments"));
        assertThat(answer.rows())
                .filteredOn(row -> row.state() == RowState.CHANGED)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.changes()).extracting(Change::field).containsExactly("Assessment");
                    assertThat(row.notes())
                            .anySatisfy(note -> assertThat(note.text()).contains("Due date", "not stated", "2016-12"));
                });
        assertThat(scoreboards.at(PLAN, DAY, Voice.INDEPENDENT).rows())
                .filteredOn(row -> row.number().equals("3.1"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.completion()).isEqualTo(Completion.SUBSTANTIAL);
                    assertThat(row.due().isDated()).isFalse();
                });
        assertThat(audit.findLast("AL0011"))
                .hasValueSatisfying(entry -> assertThat(entry.getBecame()).contains("https://example.org/irm.csv"));
        assertThat(take(more, ADOPTED).saved()).isFalse();
    }

    @Test
    void rowThatCannotBeTakenKeepsNoOtherOut() {
        String dirty = albanian.replaceFirst("(?m)^Albania,1,NA,1\\.1,", "Atlantis,1,NA,1.1,");
        Answer answer = take(dirty, DRAFT);
        assertThat(answer.saved()).isTrue();
        assertThat(answer.count(RowState.NEW)).isEqualTo(36);
        assertThat(answer.rows())
                .filteredOn(row -> row.state() == RowState.WRONG)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.row()).isEqualTo(2);
                    assertThat(row.faults().get(0).text()).contains("Atlantis");
                });
        assertThat(answer.text(WORDS)).contains("Atlantis", "36 rows saved");
    }

    @Test
    void onlyCoordinatorsBringItInAndWhatWasShownIsWhatIsTaken() {
        byte[] file = albanian.getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> imports.preview(file, DRAFT, Given.officer(), WORDS));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> imports.take(file, DRAFT, Given.officer(), WORDS));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> imports.take(file, new Wish(false, "javascript:1", null), COORDINATOR, WORDS));
        String told = preview(albanian).digest();
        take(albanian, DRAFT);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> imports.take(file, new Wish(false, "", told), COORDINATOR, WORDS));
    }

    private Preview preview(String csv) {
        return imports.preview(csv.getBytes(StandardCharsets.UTF_8), DRAFT, COORDINATOR, WORDS);
    }

    private Answer take(String csv, Wish wish) {
        return imports.take(csv.getBytes(StandardCharsets.UTF_8), wish, COORDINATOR, WORDS);
    }
}
