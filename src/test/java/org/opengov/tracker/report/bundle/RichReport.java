package org.opengov.tracker.report.bundle;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opengov.tracker._support.SampleReports;
import org.opengov.tracker.cut.CanonicalData.SaidDates;
import org.opengov.tracker.cut.CutMark;
import org.opengov.tracker.cut.PublicRecord;
import org.opengov.tracker.cut.PublicRecord.CommitmentBlock;
import org.opengov.tracker.report.ReportKind;
import org.opengov.tracker.report.StatusReport;
import org.opengov.tracker.report.StatusReport.Before;
import org.opengov.tracker.report.StatusReport.Origin;

/** Reports in which every table has rows. */
final class RichReport {

    static final String SHA_256 = "0a".repeat(32);

    private static final Jsonb FORM = JsonbBuilder.create(new JsonbConfig().withAdapters(new SaidDates()));

    private RichReport() {}

    /** The sample with updates, of a cut that corrects one, with amendments and money, beside two earlier cuts. */
    static StatusReport ofCut() {
        StatusReport sample = SampleReports.withUpdates();
        PublicRecord record = changed(
                sample.record(),
                Json.createPatchBuilder()
                        .add("/commitments/0/amendments/-", amendment(null))
                        .add("/commitments/0/amendments/-", amendment("AZ0001.1"))
                        .replace("/commitments/1/due", "2013-12-31")
                        .add("/updates/0/spent", money("1234567.50"))
                        .add("/updates/0/corrects", Json.createValue(4))
                        .replace(
                                "/commitments/0/agencies",
                                Json.createArrayBuilder(List.of("central-exec", "local-exec", "moj"))
                                        .build())
                        .replace(
                                "/commitments/0/supportingAgencies",
                                Json.createArrayBuilder(List.of("Ministry of Justice"))
                                        .build())
                        .build());
        CutMark cut = new CutMark(record.plan().code(), 3, record.asOf(), SHA_256, 2, "=A date was wrong");
        return new StatusReport(
                record,
                sample.scope(),
                sample.scoreboard(),
                sample.voices(),
                record.commitments(),
                record.updates(),
                List.of(before(2), before(1)),
                new Origin(
                        "https://tracker.example",
                        ZonedDateTime.parse("2026-11-23T09:30:00+04:00"),
                        cut,
                        ReportKind.STATUS_REPORT));
    }

    /** The small sample whose first commitment has neither theme nor lead agency. */
    static StatusReport unstated() {
        StatusReport sample = SampleReports.small();
        PublicRecord record = changed(
                sample.record(),
                Json.createPatchBuilder()
                        .replace("/commitments/0/themeNumber", "")
                        .replace("/commitments/0/themeTitle", "")
                        .replace("/commitments/0/lead", "")
                        .replace("/commitments/0/leadAgency", "")
                        .replace("/voices/INDEPENDENT/themes/0/number", "")
                        .replace("/voices/INDEPENDENT/themes/0/title", "")
                        .build());
        return new StatusReport(
                record,
                sample.scope(),
                record.voices().get(sample.voice()),
                record.voices(),
                record.commitments(),
                record.updates(),
                List.of(),
                sample.origin());
    }

    /** The same record as that of another plan, whose ids are its own and whose themes, agencies and periods are called alike. */
    static StatusReport ofAnotherPlan(StatusReport report) {
        String data =
                FORM.toJson(report.record()).replace("AZ-2012-2015", "YY-1").replaceAll("\"AZ(\\d{4})", "\"YY$1");
        JsonObject renumbered =
                renumber(Json.createReader(new StringReader(data)).readObject());
        PublicRecord record = FORM.fromJson(renumbered.toString(), PublicRecord.class);
        return new StatusReport(
                record,
                report.scope(),
                record.voices().get(report.voice()),
                record.voices(),
                record.commitments(),
                record.updates(),
                List.of(),
                report.origin());
    }

    /** Updates have numbers that no other plan has. */
    private static JsonObject renumber(JsonObject record) {
        var patch = Json.createPatchBuilder();
        int index = 0;
        for (JsonObject update : record.getJsonArray("updates").getValuesAs(JsonObject.class)) {
            patch.replace("/updates/" + index + "/id", Json.createValue(1000 + update.getInt("id")));
            if (update.containsKey("corrects") && !update.isNull("corrects")) {
                patch.replace("/updates/" + index + "/corrects", Json.createValue(1000 + update.getInt("corrects")));
            }
            index++;
        }
        return patch.build().apply(record);
    }

    private static Before before(int number) {
        StatusReport then = SampleReports.small();
        Map<String, CommitmentBlock> commitments = new LinkedHashMap<>();
        then.commitments().forEach(commitment -> commitments.put(commitment.ogpId(), commitment));
        LocalDate day = LocalDate.of(2012 + number, 1, 31);
        CutMark cut = new CutMark(then.plan().code(), number, day, SHA_256, null, "");
        return new Before(cut, then.scoreboard(), commitments);
    }

    private static JsonObject amendment(String milestone) {
        return Json.createObjectBuilder()
                .add("milestone", milestone == null ? JsonValue.NULL : Json.createValue(milestone))
                .add("field", "DUE")
                .add("was", "2012-12-31")
                .add("became", "2014")
                .add("reason", "The law, \"On Access\",\r\ncame later")
                .add("act", "No. 7")
                .add("decidedOn", "2013-02-01")
                .build();
    }

    private static JsonObject money(String amount) {
        return Json.createObjectBuilder()
                .add("amount", new BigDecimal(amount))
                .add("currency", "AZN")
                .build();
    }

    /** Records have many parts; to change few of them, they are changed as the data that they are frozen as. */
    private static PublicRecord changed(PublicRecord record, JsonPatch patch) {
        JsonObject data =
                Json.createReader(new StringReader(FORM.toJson(record))).readObject();
        return FORM.fromJson(patch.apply(data).toString(), PublicRecord.class);
    }
}
