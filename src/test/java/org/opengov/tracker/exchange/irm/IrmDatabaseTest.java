package org.opengov.tracker.exchange.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.RuleBroken;

/** Whole files with dirt of every kind in them: each row ends as taken, taken with a remark, or refused. */
class IrmDatabaseTest {

    private static final String HEADING =
            "Country,Action Plan No,Theme,Comm No,Commitment Title,Short Title,Start Date,"
                    + "End Date,Lead Institution,<br/>Open Data,Actual Completion,Report publication year,Colour,_Relevant\r\n";

    private static IrmDatabase read(String text, Charset charset) {
        return IrmDatabase.read(text.getBytes(charset), country -> List.of(), IrmDatabase.PUBLISHER);
    }

    private static String rows() {
        return "0,1,2,3,4,5,6,7,8,9,10,11,12,13\r\n" + HEADING
                + "Côte d’Ivoire,1,Courts,1,\"1. Open\r\ncourts\",x,Sep-12,12/13,\"Ministry of Justice\r\nNational Court\",1,a. Not Started,2014,red,1\r\n"
                + "Albania,1,NA,1,Open budg,Open budget,2014,2012,NR,0,ND,ND,,\r\n"
                + "Albania,1,NA,1,Another under its number,,soon,Unclear,None,0,b. Limited,NR,,\r\n"
                + HEADING
                + "Albania,1,NA,1,Open budg,Open budget,2014,2012,NR,0,ND,ND,,\r\n"
                + "Atlantis,1,NA,1,Sunken,,,,,,,,,\r\n"
                + "Albania,first,NA,2,Numberless plan,,,,,,,,,\r\n"
                + "Albania,1,NA,3,NA,,,,,,,,,\r\n";
    }

    private static void assertUnderstood(IrmDatabase database) {
        assertThat(database.plans()).extracting(IrmPlan::countryCode).containsExactly("AL", "CI");
        IrmPlan albania = database.plans().get(0);
        assertThat(albania.rows()).extracting(IrmRow::number).containsExactly("1", "1 (2)");
        assertThat(albania.rows().get(0).title()).isEqualTo("Open budget");
        assertThat(albania.rows().get(0).remarks())
                .extracting(Remark::key)
                .containsExactly("irm.title.mended", "irm.date.reversed");
        assertThat(albania.rows().get(1).remarks())
                .extracting(Remark::key)
                .containsExactly("irm.number.twice", "irm.date.unread", "irm.rating.undated");
        IrmPlan ivory = database.plans().get(1);
        Map<?, ?> courts = (Map<?, ?>) ((List<?>) ivory.tree().get("commitments")).get(0);
        assertThat(courts.get("title")).isEqualTo("Open courts");
        assertThat(courts.get("starts")).isEqualTo("2012-09");
        assertThat(courts.get("due")).isEqualTo("2013-12");
        assertThat(courts.get("coLeads")).isEqualTo(List.of("ci-national-court"));
        assertThat(courts.get("policyTags")).isEqualTo(List.of("Open Data"));
        assertThat(((Map<?, ?>) ((List<?>) courts.get("assessments")).get(0)).get("completion"))
                .isEqualTo("NOT_STARTED");
        assertThat(database.refused())
                .extracting(row -> row.remarks().get(0).key())
                .containsExactly("irm.row.twice", "irm.row.country", "irm.row.plan", "irm.row.title");
    }

    @Test
    void mixedDirtIsTakenRemarkedOrRefusedRowByRow() {
        IrmDatabase database = read(rows(), StandardCharsets.UTF_8);

        assertUnderstood(database);
        assertThat(database.remarks())
                .extracting(Remark::key)
                .containsExactlyInAnyOrder("irm.file.unknown", "irm.file.headings");
        assertThat(database.remarks())
                .filteredOn(remark -> remark.key().equals("irm.file.unknown"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.arguments()).containsExactly("Colour"));
    }

    @Test
    void breaksOfWebPagesAreLinesAndThemesKeepTheirOwnNumbers() {
        IrmDatabase database = read(
                "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15\r\n" + HEADING.replace("\r\n", ",,\r\n")
                        + "Greece,2,2. Open Data,2.1,Open<br/>data,,12/01/2014,06/01/2015,Ministry A<br/>Ministry B,,,,,,,\r\n"
                        + "Greece,2,1. Participation,1.1,Take part,,,,Ministry A,,,,,,,\r\n",
                StandardCharsets.UTF_8);

        IrmPlan plan = database.plans().get(0);
        assertThat(plan.tree().get("themes"))
                .isEqualTo(List.of(
                        Map.of("number", "1", "name", "Participation"), Map.of("number", "2", "name", "Open Data")));
        Map<?, ?> first = (Map<?, ?>) ((List<?>) plan.tree().get("commitments")).get(0);
        assertThat(first.get("title")).isEqualTo("Open data");
        assertThat(first.get("theme")).isEqualTo("2");
        assertThat(first.get("coLeads")).isEqualTo(List.of("gr-ministry-b"));
        assertThat(database.remarks()).extracting(Remark::key).doesNotContain("irm.row.ragged");
    }

    @Test
    void themesWithNumbersOfTwoPartsKeepThemInTheirNames() {
        IrmDatabase database = read(
                HEADING + "Greece,2,1.1 Access,1,One,,,,,,,,,\r\n" + "Greece,2,2.1 Participation,2,Two,,,,,,,,,\r\n",
                StandardCharsets.UTF_8);

        assertThat(database.plans().get(0).tree().get("themes"))
                .isEqualTo(List.of(
                        Map.of("number", "1", "name", "1.1 Access"),
                        Map.of("number", "2", "name", "2.1 Participation")));
    }

    @Test
    void encodingsAndDelimitersAreToldByTheFile() {
        assertUnderstood(read("\uFEFF" + rows(), StandardCharsets.UTF_8));
        assertUnderstood(read("\uFEFF" + rows(), StandardCharsets.UTF_16LE));
        assertUnderstood(read(rows().replace(',', ';'), StandardCharsets.UTF_8));
        IrmDatabase windows = read(rows(), CsvBytes.WINDOWS);
        assertUnderstood(windows);
        assertThat(windows.remarks()).extracting(Remark::key).contains("irm.file.windows");
    }

    @Test
    void whatIsNoSuchFileIsRefusedWithTheReason() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> read("Country,Comm No\r\nAlbania,1\r\n", StandardCharsets.UTF_8))
                .satisfies(broken -> assertThat(broken.breaches().get(0).arguments())
                        .containsExactly("action plan number, commitment title"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> read("", StandardCharsets.UTF_8));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> read(HEADING + "Albania,1,NA,1,\"cut off", StandardCharsets.UTF_8))
                .satisfies(broken ->
                        assertThat(broken.breaches().get(0).messageKey()).isEqualTo("irm.file.quotes"));
    }
}
