package org.opengov.tracker.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.opengov.tracker._support.Given.PLACE;
import static org.opengov.tracker._support.Given.PLAN;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.CleanDatabase;
import org.opengov.tracker._support.Given;
import org.opengov.tracker._support.InTransaction;
import org.opengov.tracker.account.Accounts;
import org.opengov.tracker.account.Officer;
import org.opengov.tracker.cycle.Closings;
import org.opengov.tracker.notice.Notice;
import org.opengov.tracker.notice.Notices;
import org.opengov.tracker.platform.AuditEntry;
import org.opengov.tracker.platform.AuditSearch;
import org.opengov.tracker.platform.AuditTrail;
import org.opengov.tracker.platform.Forbidden;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportForm;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.Scope;
import org.opengov.tracker.report.run.ReportRun;
import org.opengov.tracker.report.run.ReportRuns;
import org.opengov.tracker.report.run.Steering;
import org.opengov.tracker.report.schedule.ScheduleDraft.What;
import org.opengov.tracker.report.schedule.ScheduleDraft.When;

/** What the calendar sets going: once each, and told to those who are to know. */
@ExtendWith(ArquillianExtension.class)
class ReportSchedulesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Set<ReportForm> PDF = EnumSet.of(ReportForm.PDF);

    @Inject
    ReportSchedules schedules;

    @Inject
    ScheduleJob job;

    @Inject
    ReportRuns runs;

    @Inject
    Closings closings;

    @Inject
    Notices notices;

    @Inject
    Accounts accounts;

    @Inject
    Steering steering;

    @Inject
    AuditTrail audit;

    @Inject
    CleanDatabase cleanDatabase;

    @Inject
    Clock clock;

    @Inject
    InTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    @Resource
    ManagedExecutorService executor;

    private Officer coordinator;

    @BeforeEach
    void startClean() {
        cleanDatabase.now();
        steering.use((order, out, progress) -> out.write(1));
        coordinator = accounts.findByLogin("coordinator").orElseThrow().asOfficer();
    }

    @AfterEach
    void writeAsAlways() {
        steering.use(null);
    }

    @Test
    void whatIsDueIsMadeOnceHoweverOftenAndByHowManyServersItIsLookedFor() throws Exception {
        LocalDate today = LocalDate.now(clock);
        schedules.add(draft(yearly(today), EnumSet.of(ReportForm.PDF, ReportForm.XLSX), List.of()), coordinator);
        ZonedDateTime noon = noon(today);

        Callable<Void> look = () -> {
            job.setGoing(noon);
            return null;
        };
        for (var looked : executor.invokeAll(List.of(look, look, look))) {
            looked.get();
        }
        job.setGoing(noon.plusHours(1));
        job.setGoing(noon.plusDays(3));

        await(() -> all().size() == 2);
        assertThat(all())
                .extracting(run -> run.getOrder().form(), run -> run.getOrder().asOf(), ReportRun::getAskedBy)
                .containsExactlyInAnyOrder(
                        tuple(ReportForm.PDF, today, "coordinator"), tuple(ReportForm.XLSX, today, "coordinator"));
        assertThat(deeds().stream().filter("report.due"::equals)).hasSize(1);
        assertThat(schedules.list(PLAN, coordinator)).singleElement().satisfies(planned -> {
            assertThat(planned.next()).isAfter(today);
            assertThat(planned.last().getAsOf()).isEqualTo(today);
        });
    }

    @Test
    void missedDayIsMadeUpForAndToldOnce() {
        LocalDate today = LocalDate.now(clock);
        Officer officer = accounts.findByLogin("officer").orElseThrow().asOfficer();
        schedules.add(
                draft(new When(Occasion.ONCE, null, null, today), PDF, List.of("officer", "coordinator")), coordinator);
        // Planned some days ago for a day on which no server ran; a plan can only be frozen for days that have come.
        transaction.run(() -> entities.createNativeQuery("update report_schedule set once_on = ?1, added_on = ?2")
                .setParameter(1, today.minusDays(7))
                .setParameter(2, today.minusDays(9))
                .executeUpdate());

        job.setGoing(noon(today.minusDays(8)));
        assertThat(all()).isEmpty();
        job.setGoing(noon(today));
        await(() -> all().size() == 1 && all().get(0).hasFile());
        Long run = all().get(0).getId();
        await(() -> !notices.listOf(officer).isEmpty());
        job.tell();

        assertThat(notices.listOf(officer))
                .singleElement()
                .extracting(Notice::getText)
                .asString()
                .contains("/desk/report-file/" + run + "?lang=en", all().get(0).getSha256());
        assertThat(notices.listOf(coordinator)).hasSize(1);
        assertThat(runs.open(run, officer).size()).isEqualTo(1);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> runs.open(run, Given.officer()));
    }

    @Test
    void tooLateIsTooLate() {
        LocalDate today = LocalDate.now(clock);
        schedules.add(draft(new When(Occasion.ONCE, null, null, today.plusDays(1)), PDF, List.of()), coordinator);

        job.setGoing(noon(today.plusDays(9)));

        assertThat(all()).isEmpty();
    }

    @Test
    void whatCouldNotBeMadeIsToldToThoseWhoCanDoSomething() {
        steering.use((order, out, progress) -> {
            throw new IllegalStateException("broken");
        });
        LocalDate today = LocalDate.now(clock);
        schedules.add(draft(yearly(today), PDF, List.of("officer", "coordinator")), coordinator);
        job.setGoing(noon(today));

        await(() -> !notices.listOf(coordinator).isEmpty());
        assertThat(notices.listOf(coordinator)).singleElement().satisfies(notice -> {
            assertThat(notice.getTitle()).startsWith("Not made: Status report");
            assertThat(notice.getText()).contains("/desk/reports?plan=" + PLAN).doesNotContain("report-file");
        });
        assertThat(notices.listOf(accounts.findByLogin("officer").orElseThrow().asOfficer()))
                .isEmpty();
    }

    @Test
    void closingAPeriodSetsItGoingAndEarlierClosingsDoNot() {
        close("2013");
        schedules.add(draft(new When(Occasion.AFTER_CLOSING, null, null, null), PDF, List.of()), coordinator);
        job.setGoing(noon(LocalDate.now(clock)));
        assertThat(all()).isEmpty();

        close(PLACE.period());

        await(() -> all().size() == 1 && all().get(0).hasFile());
        assertThat(all().get(0).getOrder().asOf()).isEqualTo(LocalDate.now(clock));
        job.setGoing(noon(LocalDate.now(clock)).plusHours(2));
        assertThat(all()).hasSize(1);
    }

    @Test
    void removedScheduleSetsNothingGoing() {
        LocalDate today = LocalDate.now(clock);
        Long id = schedules
                .add(draft(yearly(today.plusDays(1)), PDF, List.of("officer")), coordinator)
                .getId();
        schedules.remove(id, coordinator);

        job.setGoing(noon(today.plusDays(1)));

        assertThat(schedules.list(PLAN, coordinator)).isEmpty();
        assertThat(all()).isEmpty();
        assertThat(deeds()).contains("report.scheduled", "report.unscheduled");
    }

    @Test
    void onlyCoordinatorsPlanAndOnlyWhatCanBe() {
        LocalDate today = LocalDate.now(clock);
        ScheduleDraft sound = draft(yearly(today), PDF, List.of());
        assertForbidden(() -> schedules.add(sound, Given.officer()));
        assertForbidden(() -> schedules.list(PLAN, Given.administrator()));
        assertForbidden(() -> schedules.remove(1L, Given.assessorOf("IRM")));

        assertBreaks(draft(new When(Occasion.YEARLY, 2, 30, null), PDF, List.of()), "day");
        assertBreaks(draft(new When(Occasion.ONCE, null, null, today.minusDays(1)), PDF, List.of()), "once");
        assertBreaks(draft(new When(Occasion.ONCE, null, null, null), PDF, List.of()), "once");
        assertBreaks(draft(yearly(today), EnumSet.noneOf(ReportForm.class), List.of()), "forms");
        assertBreaks(draft(yearly(today), PDF, List.of("nobody")), "readers");
        assertBreaks(draft(yearly(today), PDF, List.of("admin")), "readers");
        assertThat(schedules.list(PLAN, coordinator)).isEmpty();
    }

    private void close(String period) {
        closings.close(PLAN, period, closings.get(PLAN, period, coordinator).mark(), coordinator);
    }

    private static When yearly(LocalDate day) {
        return new When(Occasion.YEARLY, day.getMonthValue(), day.getDayOfMonth(), null);
    }

    private static ScheduleDraft draft(When when, Set<ReportForm> forms, List<String> readers) {
        What what = new What(ReportKind.STATUS_REPORT, 0, null, Locale.ENGLISH, Scope.WHOLE);
        return new ScheduleDraft(PLAN, when, what, forms, readers);
    }

    private ZonedDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone());
    }

    private List<ReportRun> all() {
        return runs.list(PLAN, 0, 20, coordinator);
    }

    private List<String> deeds() {
        return audit.list(AuditSearch.ALL, 0, 50, Given.administrator()).stream()
                .map(AuditEntry::getAction)
                .toList();
    }

    private void assertBreaks(ScheduleDraft draft, String field) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> schedules.add(draft, coordinator))
                .satisfies(broken -> assertThat(broken.field()).isEqualTo(field));
    }

    private static void assertForbidden(ThrowingCallable action) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(action);
    }

    private static void await(BooleanSupplier come) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
