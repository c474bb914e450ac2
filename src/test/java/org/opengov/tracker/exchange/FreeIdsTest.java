package org.opengov.tracker.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who draws a plan up does not know the OGP's ids; each commitment has one all the same, and keeps it. */
class FreeIdsTest {

    private static final FreeIds IDS = new FreeIds(Map.of("7", "AZ0007"), country -> country + "0051");

    @Test
    void nextFreeIdsAreTakenAndThoseThatAreThereAreKept() {
        LocatedJson filled = IDS.fill(plan(
                "AZ",
                "{\"number\": \"1\"}, {\"number\": \"2\", \"ogpId\": \"AZ0051\"}, {\"number\": \"3\"},"
                        + " {\"number\": \"7\"}"));

        assertThat(ids(filled)).containsExactly("AZ0052", "AZ0051", "AZ0053", "AZ0007");
        assertThat(commitments(filled).get(0).fields().get("ogpIdInferred").content())
                .isEqualTo(true);
        assertThat(commitments(filled).get(1).fields()).doesNotContainKey("ogpIdInferred");
    }

    @Test
    void whatIsNotFormedAsAPlanStaysAsItIs() {
        for (String other : List.of("[]", "{}", "{\"commitments\": 3}", "\"plan\"")) {
            LocatedJson json = LocatedJson.parse(new StringReader(other));

            assertThat(IDS.fill(json)).isSameAs(json);
        }
        assertThat(ids(IDS.fill(plan("??", "{\"number\": \"1\"}")))).containsExactly("");
    }

    private static LocatedJson plan(String country, String commitments) {
        return LocatedJson.parse(new StringReader(
                "{\"plan\": {\"countryCode\": \"" + country + "\"}, \"commitments\": [" + commitments + "]}"));
    }

    private static List<LocatedJson> commitments(LocatedJson plan) {
        return plan.fields().get("commitments").items();
    }

    private static List<String> ids(LocatedJson plan) {
        return commitments(plan).stream()
                .map(each -> each.fields().containsKey("ogpId")
                        ? each.fields().get("ogpId").text()
                        : "")
                .toList();
    }
}
