package org.opengov.tracker.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengov.tracker._support.Given.PLACE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker._support.Nights;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.linkcheck.LinkChecks.DeadLink;
import org.opengov.tracker.linkcheck.LinkChecks.Due;
import org.opengov.tracker.plan.Plans;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.progress.EvidenceLink;
import org.opengov.tracker.progress.ProgressUpdates;

/** From the evidence of an update to the mark beside its link. */
@ExtendWith(ArquillianExtension.class)
class LinkChecksIT {

    private static final Officer OFFICER = Given.officer();
    private static final String DEAD = "https://nowhere.invalid/report";
    private static final String INTERNAL = "http://127.0.0.1:1/";

    @Inject
    ProgressUpdates updates;

    @Inject
    LinkChecks links;

    @Inject
    LinkCheckJob job;

    @Inject
    Plans plans;

    @Inject
    AuditTrail audit;

    @Inject
    Given given;

    @Inject
    Nights nights;

    @Inject
    InTransaction inTransaction;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
    }

    private Long draftWith(String... addresses) {
        Long id = updates.save(PLACE, Given.draft(Completion.LIMITED), null, OFFICER)
                .getId();
        for (String address : addresses) {
            updates.addLink(id, new EvidenceLink("A report", address), OFFICER);
        }
        return id;
    }

    private void publish() {
        long version = updates.findUnderWay(PLACE, OFFICER).orElseThrow().getVersion();
        given.publish(updates.submit(PLACE, Given.draft(Completion.LIMITED), version, OFFICER));
    }

    private long revision() {
        return plans.get(PLAN).getRevision();
    }

    private List<LinkCheck> all() {
        return inTransaction.get(
                () -> entities.createQuery("select c from LinkCheck c order by c.address", LinkCheck.class)
                        .getResultList());
    }

    @Test
    void linkOfAPublishedUpdateDiesInTwoNightsAndItsPagesAreMadeAnew() {
        draftWith(DEAD);
        publish();
        long before = revision();

        nights.pass(1);
        assertThat(links.mapKnown()).isEmpty();
        assertThat(revision()).isEqualTo(before);

        nights.pass(1);
        LocalDate today = LocalDate.now(clock);
        assertThat(links.mapDead())
                .containsOnlyKeys(DEAD)
                .containsEntry(DEAD, new LinkState(false, today.minusDays(1), today, LinkAnswer.NO_SUCH_HOST));
        assertThat(revision()).isGreaterThan(before);
        AuditEntry entry =
                audit.list(AuditSearch.ALL, 0, 1, Given.administrator()).get(0);
        assertThat(entry.getAction()).isEqualTo("link.lost");
        assertThat(entry.getSubject()).isEqualTo(DEAD);
        assertThat(entry.getBecame()).isEqualTo("NO_SUCH_HOST");
    }

    @Test
    void linkThatAnswersAgainIsMarkedNoLonger() {
        draftWith(DEAD);
        publish();
        nights.pass(2);
        long before = revision();

        links.note(all().get(0).getId(), Outcome.of(200, null));

        assertThat(links.mapDead()).isEmpty();
        assertThat(links.mapKnown()).containsEntry(DEAD, LinkState.REACHABLE);
        assertThat(revision()).isGreaterThan(before);
        assertThat(audit.list(AuditSearch.ALL, 0, 1, Given.administrator())
                        .get(0)
                        .getAction())
                .isEqualTo("link.found");
    }

    @Test
    void internalAddressIsNeitherVisitedNorCalledDead() {
        draftWith(INTERNAL, "http://localhost/", "http://[::1]/", "https://example.org:8443/");

        nights.pass(2);

        assertThat(all()).hasSize(4).extracting(LinkCheck::getAnswer).containsOnly(LinkAnswer.INTERNAL);
        assertThat(links.mapDead()).isEmpty();
    }

    @Test
    void addressIsKeptOnceAndForgottenWithItsEvidence() {
        Long update = draftWith(INTERNAL, INTERNAL, DEAD);
        links.gather();
        links.gather();
        assertThat(all()).extracting(LinkCheck::getAddress).containsExactly(INTERNAL, DEAD);

        List<Long> evidence =
                inTransaction.get(() -> updates.findUnderWay(PLACE, OFFICER).orElseThrow().getEvidence().stream()
                        .map(each -> each.getId())
                        .toList());
        updates.removeEvidence(update, evidence.get(2), OFFICER);
        links.gather();

        assertThat(all()).extracting(LinkCheck::getAddress).containsExactly(INTERNAL);
    }

    @Test
    void whatARestartCutShortIsStillDueAndWhatWasDoneIsNot() {
        draftWith(DEAD, INTERNAL);
        links.gather();
        Due first = links.listDue(10).get(0);
        links.note(first.id(), Outcome.of(200, null));

        assertThat(links.listDue(10)).hasSize(1).doesNotContain(first);
        job.run(Instant.MIN);
        assertThat(links.listDue(10)).hasSize(1);
    }

    @Test
    void serverThatAsksForPatienceGetsIt() {
        draftWith(DEAD);
        links.gather();
        Long id = links.listDue(1).get(0).id();

        links.note(id, Outcome.of(429, "7200"));

        assertThat(all().get(0).getDueAt())
                .isBetween(clock.instant().plusSeconds(7100), clock.instant().plusSeconds(7300));
        assertThat(links.mapKnown()).isEmpty();
    }

    @Test
    void deadLinksAreListedForThoseWhoCanDoSomething() {
        draftWith(DEAD);
        nights.pass(2);

        assertThat(links.listDead(OFFICER))
                .singleElement()
                .extracting(DeadLink::title, DeadLink::milestone, DeadLink::period)
                .containsExactly("A report", PLACE.milestone(), PLACE.period());
        assertThat(links.listDead(Given.coordinator())).hasSize(1);
        assertThat(links.listDead(Given.officerOf("taxes"))).isEmpty();
        assertThat(links.listDead(Given.assessorOf("IRM"))).isEmpty();
    }
}
