package org.opengov.tracker.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker._support.Given.COMMITMENT;
import static org.opengov.tracker._support.Given.MILESTONE;
import static org.opengov.tracker._support.Given.PLACE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker.agency.Agencies;
import org.opengov.tracker.agency.Agency;
import org.opengov.tracker.commitment.AmendedField;
import org.opengov.tracker.commitment.AmendmentText;
import org.opengov.tracker.commitment.Amendments;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.drafting.AgencyRegister;
import org.opengov.tracker.drafting.PlanDrafts;
import org.opengov.tracker.opendata.OpenSearch;
import org.opengov.tracker.opendata.SearchData;
import org.opengov.tracker.progress.EvidenceLink;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdate;
import org.opengov.tracker.progress.ProgressUpdates;

/** What is found of what is stored: everything public, from the moment on in which it is, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class SearchesIT {

    @Inject
    Searches searches;

    @Inject
    Agencies agencies;

    @Inject
    AgencyRegister register;

    @Inject
    PlanReading reading;

    @Inject
    OpenSearch data;

    @Inject
    Given given;

    @Inject
    ProgressUpdates updates;

    @Inject
    Amendments amendments;

    @Inject
    PlanDrafts drafts;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
        today = LocalDate.now(clock);
    }

    @AfterEach
    void leaveClean() {
        cleanDatabase.now();
    }

    @Test
    void everyKindIsFoundByItsNumberOrWords() {
        assertThat(first("az0031", FoundKind.COMMITMENT).path()).isEqualTo("/commitments/" + COMMITMENT);
        assertThat(first("8.2", FoundKind.COMMITMENT).number()).isEqualTo("8.2");
        assertThat(first(MILESTONE, FoundKind.MILESTONE).path()).endsWith("#" + MILESTONE);
        assertThat(first("sofaz", FoundKind.AGENCY).path()).isEqualTo("/agencies/sofaz");
        assertThat(first("extractive", FoundKind.THEME).path()).isEqualTo("/plans/" + PLAN + "?theme=8#commitments");
        assertThat(first("təşviqinə", FoundKind.PLAN).plan()).isEqualTo(PLAN);
    }

    @Test
    void updateIsFoundWhenItIsPublishedAndNotBefore() {
        ProgressUpdate update = updates.submit(PLACE, saying("Şəffaflıq portalı açıldı"), null, Given.officer());
        assertThat(found("seffafliq", today)).isEmpty();

        given.publish(update);

        assertThat(found("seffafliq ACILDI", today)).singleElement().satisfies(told -> {
            assertThat(told.path()).isEqualTo("/commitments/" + COMMITMENT + "#update-" + update.getId());
            assertThat(told.day()).isEqualTo(today);
        });
        assertThat(found("seffafliq", today.minusDays(1))).isEmpty();
    }

    @Test
    void updateIsFoundByTheTitleAndTheSiteOfItsEvidence() {
        Long id = updates.save(PLACE, saying("Portal"), null, Given.officer()).getId();
        updates.addLink(
                id,
                new EvidenceLink("QƏRAR № 12: ŞƏFFAFLIQ", "https://www.nk.gov.az/az/document/4321"),
                Given.officer());
        updates.addLink(id, new EvidenceLink("Отчёт о счётах фонда", "https://example.org/"), Given.officer());
        long version =
                updates.findUnderWay(PLACE, Given.officer()).orElseThrow().getVersion();
        ProgressUpdate update = updates.submit(PLACE, saying("Portal"), version, Given.officer());
        assertThat(found("qerar seffafliq", today)).isEmpty();
        given.publish(update);

        for (String typed :
                List.of("qərar şəffaflıq", "QERAR SEFFAFLIQ 12", "ОТЧЕТ счета", "отчёт фонд", "nk.gov.az")) {
            assertThat(found(typed, today))
                    .as(typed)
                    .singleElement()
                    .satisfies(told -> assertThat(told.path()).endsWith("#update-" + id));
        }
        assertThat(found("document", today)).isEmpty();
        assertThat(found("qerar", today.minusDays(1))).isEmpty();
        assertThat(found("qerar", today).get(0).text()).contains("QƏRAR № 12: ŞƏFFAFLIQ (nk.gov.az)");
        assertThat(data.of(FoundKind.UPDATE, Wanted.of("счетах"), 1, 1, today).groups())
                .flatExtracting(SearchData.Group::found)
                .flatExtracting(SearchData.Hit::excerpt)
                .contains(new SearchData.Piece("счётах", true));
    }

    @Test
    void updatesThatCameLaterAreFoundWithThoseBefore() {
        given.publish(updates.submit(PLACE, saying("Первый отчёт"), null, Given.officer()));
        assertThat(found("отчет", today)).hasSize(1);

        given.publish(updates.submit(
                new ProgressUpdates.Place("AZ0032.1", "2015"), saying("Второй отчёт"), null, Given.officer()));

        assertThat(found("ОТЧЕТ", today)).hasSize(2);
        assertThat(found("первый", today)).hasSize(1);
    }

    @Test
    void amendedTitleIsFoundFromTheDayOnWhichItWasDecided() {
        LocalDate decided = today.minusDays(3);
        amendments.amendCommitment(
                COMMITMENT,
                new AmendmentText(
                        AmendedField.TITLE, "Quite another wording", "Mended", "Order 1", decided, "The Cabinet"),
                Given.coordinator());

        assertThat(all("quite another wording", today).counts().get(FoundKind.COMMITMENT))
                .isEqualTo(1);
        assertThat(all("quite another wording", decided.minusDays(1)).count()).isZero();
    }

    @Test
    void promisesAreReadAgainAfterAnAmendmentAndNotAfterAnUpdate() {
        PlanWords before = reading.read(PLAN, null);
        given.published(Completion.LIMITED);
        PlanWords reported = reading.read(PLAN, before);
        amendments.amendCommitment(
                COMMITMENT,
                new AmendmentText(AmendedField.TITLE, "Another wording", "Mended", "Order 1", today, "The Cabinet"),
                Given.coordinator());
        PlanWords amended = reading.read(PLAN, reported);

        assertThat(reported.reports().count()).isEqualTo(1);
        assertThat(reported.promises()).isSameAs(before.promises());
        assertThat(amended.promises().index().size())
                .isGreaterThan(before.promises().index().size());
        assertThat(amended.reports()).isSameAs(reported.reports());
    }

    @Test
    void agencyThatIsNamedAnewIsFoundByItsNewNames() {
        Agency fund = agencies.get("sofaz");
        List<String> more = Stream.concat(fund.getAliases().stream(), Stream.of("Xəzinədarlıq"))
                .toList();
        assertThat(all("xezinedarliq", today).count()).isZero();
        name(fund, more);
        try {
            assertThat(first("xezinedarliq", FoundKind.AGENCY).path()).isEqualTo("/agencies/sofaz");
        } finally {
            name(fund, fund.getAliases());
        }
        assertThat(all("xezinedarliq", today).count()).isZero();
    }

    private void name(Agency agency, List<String> aliases) {
        register.rewrite(
                agencies.get(agency.getCode()).getVersion(),
                new AgencyRegister.AgencyText(
                        agency.getCode(), agency.getName(), agency.sector().orElse(null), false, aliases, List.of()),
                Given.coordinator());
    }

    @Test
    void draftOfAPlanIsNotFound() {
        drafts.create(
                new org.opengov.tracker._support.PlanWords("XX-2026-2028", "MT", "Malta", "Unfinished thoughts")
                        .from("2026", "2028")
                        .text(),
                Given.coordinator());

        assertThat(all("unfinished thoughts", today).count()).isZero();
    }

    private static ProgressDraft saying(String done) {
        return new ProgressDraft(
                false, null, Completion.LIMITED, null, done, "The rest waits for its data.", null, null, null);
    }

    private Results all(String typed, LocalDate day) {
        return searches.all(Wanted.of(typed), day);
    }

    private List<Found> found(String typed, LocalDate day) {
        return searches.of(FoundKind.UPDATE, Wanted.of(typed), 1, day).groups().stream()
                .flatMap(group -> group.found().stream())
                .toList();
    }

    private Found first(String typed, FoundKind kind) {
        return all(typed, today).groups().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElseThrow()
                .found()
                .get(0);
    }
}
