package org.opengov.tracker.intake.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.opengov.tracker.commitment.Completion;
import org.opengov.tracker.intake.SentUpdate;
import org.opengov.tracker.plan.Money;
import org.opengov.tracker.platform.Breaches;
import org.opengov.tracker.platform.RuleBroken;
import org.opengov.tracker.platform.WebAddress;
import org.opengov.tracker.progress.EvidenceLink;
import org.opengov.tracker.progress.ProgressDraft;
import org.opengov.tracker.progress.ProgressUpdates.Place;

/**
 * Reads an update from JSON. What cannot be read is told at its field, all of it at once; a field that nobody knows is a
 * fault too, since it would be a word lost.
 */
final class SentJson {

    /** Every field, in the order in which it is described. */
    static final List<String> FIELDS = List.of(
            "milestone",
            "period",
            "submit",
            "version",
            "nil",
            "nilReason",
            "completion",
            "completedOn",
            "done",
            "challenges",
            "nextSteps",
            "stepBackReason",
            "corrects",
            "spent",
            "helpWanted",
            "late",
            "evidence");

    static final List<String> MONEY_FIELDS = List.of("amount", "currency");
    static final List<String> EVIDENCE_FIELDS = List.of("title", "address");

    private static final int MOST_EVIDENCE = 30;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ADDRESS = 2000;
    private static final List<Completion> DEGREES =
            Stream.of(Completion.values()).filter(Completion::isReportable).toList();

    private SentJson() {}

    /** @throws RuleBroken with everything that cannot be read */
    static SentUpdate read(byte[] body) {
        Breaches breaches = new Breaches();
        JsonFields fields = new JsonFields("", object(body), breaches);
        fields.allowOnly(FIELDS);
        SentUpdate sent = new SentUpdate(
                new Place(fields.required("milestone", LONGEST_CODE), fields.required("period", LONGEST_CODE)),
                draft(fields),
                fields.whole("version"),
                fields.flag("submit"),
                fields.objects("evidence", MOST_EVIDENCE).stream()
                        .map(SentJson::link)
                        .toList());
        breaches.when(
                        sent.draft().spent() != null && !sent.draft().spent().isSound(),
                        "spent",
                        "progress.spent.unsound")
                .raise();
        return sent;
    }

    private static JsonObject object(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonParsingException malformed) {
            throw RuleBroken.at(
                    "body",
                    "intake.json.malformed",
                    malformed.getLocation().getLineNumber(),
                    malformed.getLocation().getColumnNumber());
        } catch (JsonException | ArithmeticException noObject) {
            throw RuleBroken.at("body", "intake.json.noObject");
        }
    }

    private static ProgressDraft draft(JsonFields fields) {
        return new ProgressDraft(
                fields.flag("nil"),
                fields.text("nilReason", ProgressDraft.LONGEST),
                fields.oneOf("completion", DEGREES),
                fields.day("completedOn"),
                fields.text("done", ProgressDraft.LONGEST),
                fields.text("challenges", ProgressDraft.LONGEST),
                fields.text("nextSteps", ProgressDraft.LONGEST),
                fields.text("stepBackReason", ProgressDraft.LONGEST),
                fields.id("corrects"),
                fields.object("spent").map(SentJson::money).orElse(null),
                fields.flag("helpWanted"),
                fields.flag("late"));
    }

    private static Money money(JsonFields fields) {
        fields.allowOnly(MONEY_FIELDS);
        return new Money(fields.number("amount"), fields.text("currency", LONGEST_CODE));
    }

    private static EvidenceLink link(JsonFields fields) {
        fields.allowOnly(EVIDENCE_FIELDS);
        String address = fields.text("address", LONGEST_ADDRESS);
        fields.when(!WebAddress.isOpenable(address), "address", "progress.evidence.address.invalid");
        return new EvidenceLink(fields.text("title", LONGEST_TITLE), address == null ? "" : address);
    }
}
