package org.opengov.tracker.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.account.Frequency;
import org.opengov.tracker.account.Recipient;
import org.opengov.tracker.account.Role;
import org.opengov.tracker.notice.Circle.Call;
import org.opengov.tracker.notice.Ladder.Reach;

/** Who hears of what is owed. */
class CircleTest {

    private static final Map<String, List<String>> OWED = Map.of("moj", List.of("1.1", "1.2"), "taxes", List.of("2.1"));

    private static final List<Recipient> PEOPLE = List.of(
            person("ali", Role.OFFICER, "moj", false),
            person("head", Role.OFFICER, "moj", true),
            person("lone-head", Role.OFFICER, "taxes", true),
            person("done", Role.OFFICER, "sofaz", false),
            person("coordinator", Role.COORDINATOR, "", false),
            person("admin", Role.ADMINISTRATOR, "", false),
            person("assessor", Role.ASSESSOR, "", false));

    private static Recipient person(String login, Role role, String agency, boolean head) {
        return new Recipient(login, role, agency, head, login + "@example.org", Locale.ENGLISH, Frequency.AT_ONCE, "t");
    }

    @Test
    void firstOnlyThoseWhoHaveToReport() {
        assertThat(called(Reach.OFFICERS)).containsExactly("ali", "lone-head");
    }

    @Test
    void thenTheHeadOfTheirUnitToo() {
        assertThat(called(Reach.HEADS)).containsExactly("ali", "head", "lone-head");
    }

    @Test
    void thenTheCoordinatorsOfEverything() {
        assertThat(called(Reach.COORDINATORS)).containsExactly("ali", "head", "lone-head", "coordinator");
        assertThat(calls(Reach.COORDINATORS).get(3).owed()).containsExactlyInAnyOrderEntriesOf(OWED);
        assertThat(calls(Reach.COORDINATORS).get(0).owed()).containsExactly(Map.entry("moj", List.of("1.1", "1.2")));
    }

    @Test
    void nobodyIsCalledOnceNothingIsOwed() {
        assertThat(new Circle<>(PEOPLE, Map.of()).callsAt(Reach.COORDINATORS)).isEmpty();
    }

    private static List<Call<String>> calls(Reach reach) {
        return new Circle<>(PEOPLE, OWED).callsAt(reach);
    }

    private static List<String> called(Reach reach) {
        return calls(reach).stream().map(call -> call.reader().login()).toList();
    }
}
