package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.Changes.Change;

class ChangesTest {

    @Test
    void onlyWhatChangedIsKept() {
        Changes changes = new Changes()
                .field("completion", "LIMITED", "COMPLETE")
                .field("done", " the same ", "the same")
                .field("challenges", "", null)
                .field("completed-on", null, LocalDate.of(2015, 12, 31))
                .field("reason", "Late.", "");

        assertThat(changes.was()).isEqualTo("completion: LIMITED\nreason: Late.");
        assertThat(changes.became()).isEqualTo("completion: COMPLETE\ncompleted-on: 2015-12-31");
        assertThat(Changes.between(changes.was(), changes.became()))
                .containsExactly(
                        new Change("completion", "LIMITED", "COMPLETE"),
                        new Change("completed-on", "", "2015-12-31"),
                        new Change("reason", "Late.", ""));
    }

    @Test
    void nothingChangedIsNothing() {
        assertThat(new Changes().field("done", "a", "a").isEmpty()).isTrue();
        assertThat(new Changes().set("done", null).was()).isNull();
        assertThat(new Changes().set("done", null).became()).isNull();
    }

    @Test
    void linesOfATextMakeNoFieldsOfTheirOwn() {
        Changes changes = new Changes().set("done", "One.\r\nstate: PUBLISHED");

        assertThat(changes.became()).isEqualTo("done: One. ¶ state: PUBLISHED");
        assertThat(Changes.between(null, changes.became()))
                .containsExactly(new Change("done", "", "One. ¶ state: PUBLISHED"));
    }

    @Test
    void textWithoutFieldsIsOneChange() {
        assertThat(Changes.between("2014", "2015: later")).containsExactly(new Change("", "2014", "2015: later"));
        assertThat(Changes.between(null, "https://example.org/"))
                .containsExactly(new Change("", "", "https://example.org/"));
    }

    @Test
    void longTextsShareTheRoomAndTellTheirLength() {
        Changes changes = new Changes();
        for (int field = 0; field < 6; field++) {
            changes.set("text-" + (char) ('a' + field), "x".repeat(4000));
        }

        assertThat(changes.became()).hasSizeLessThan(4000).contains("… (4000)");
        assertThat(Changes.between(null, changes.became())).hasSize(6);
    }
}
