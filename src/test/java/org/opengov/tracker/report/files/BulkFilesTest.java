package org.opengov.tracker.report.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.opengov.tracker._support.OpenUnnamed;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.cut.PublicRecord.UpdateRow;
import org.opengov.tracker.platform.Messages;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.report.ReportOrder;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReports;
import org.opengov.tracker.report.bundle.PlansBundle;
import org.opengov.tracker.report.files.BulkFiles.BulkFile;

/** Zips of a plan that has too many updates for any report. */
class BulkFilesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
    private static final Locale ENGLISH = Locale.ENGLISH;

    private final StatusReport report = SampleReports.withUpdates();
    private final TooLarge reports = new TooLarge();
    private final BulkFiles files = new BulkFiles();

    BulkFilesTest() {
        files.reports = reports;
        files.turns = new ReportTurns();
        files.clock = CLOCK;
    }

    @AfterEach
    void end() {
        files.end();
    }

    /** Has its updates in parts and not otherwise. */
    private final class TooLarge extends StatusReports {

        private int made;
        private int failing;
        private int gone;

        @Override
        public StatusReport of(ReportOrder order) {
            throw RuleBroken.of("cut.tooLarge", 1, 0L, order.plan());
        }

        @Override
        public StatusReport inParts(ReportOrder order) {
            made++;
            return SampleReports.with(report, new AbstractList<>() {

                @Override
                public UpdateRow get(int index) {
                    gone += index == 0 ? 1 : 0;
                    if (failing > 0 && index == 1) {
                        failing--;
                        throw new IllegalStateException("the database is gone");
                    }
                    return report.updates().get(index);
                }

                @Override
                public int size() {
                    return report.updates().size();
                }
            });
        }
    }

    private static BulkFile file(long revision) {
        return new BulkFile("AZ-2012-2015", revision, SampleReports.DURING, ENGLISH);
    }

    private byte[] read(BulkFile file) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (SharedFile content = files.open(file)) {
            content.copyTo(read);
            assertThat(content.size()).isEqualTo(read.size());
        }
        return read.toByteArray();
    }

    @Test
    void saysWhatTheReportHeldAsAWholeWouldSay() throws IOException {
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        new PlansBundle("AZ-2012-2015", Messages.in(ENGLISH), ZonedDateTime.now(CLOCK)).write(List.of(report), held);

        assertThat(report.updates()).hasSizeGreaterThan(1);
        assertThat(unzip(read(file(1)))).isEqualTo(unzip(held.toByteArray()));
        assertThat(reports.gone).as("times that the updates were gone through").isEqualTo(1);
    }

    @Test
    void isMadeOnceUntilTheRecordChanges() throws IOException {
        byte[] first = read(file(1));

        assertThat(read(file(1))).isEqualTo(first);
        assertThat(reports.made).isEqualTo(1);
        read(file(2));
        assertThat(reports.made).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNothingBehindWhenItFailsAndIsMadeAnew() throws IOException {
        reports.failing = 1;

        assertThatThrownBy(() -> files.open(file(1))).hasMessage("the database is gone");
        assertThat(OpenUnnamed.files()).isEmpty();

        assertThat(unzip(read(file(1)))).containsKey("updates.csv");
        assertThat(OpenUnnamed.files()).as("kept").hasSize(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNothingBehindOfWhoBrokeOff() {
        assertThatThrownBy(() -> {
                    try (SharedFile content = files.open(file(1))) {
                        content.copyTo(new OutputStream() {
                            @Override
                            public void write(int one) throws IOException {
                                throw new IOException("broken pipe");
                            }
                        });
                    }
                })
                .hasMessage("broken pipe");
        assertThat(OpenUnnamed.files()).as("kept").hasSize(1);

        files.end();
        assertThat(OpenUnnamed.files()).isEmpty();
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
