package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.opengov.tracker.platform.AuditChain.Head;

/** The text that an entry is hashed over: one for each entry, and the same for ever. */
class DeedTest {

    private static final Instant AT = Instant.parse("2026-11-24T08:00:00.1234567Z");
    private static final String BEFORE = Head.BEGINNING.hash();

    private static Deed deed(String who, String subject, String was, String became) {
        return new Deed(AT, who, "account.closed", subject, was, became).storable();
    }

    @Test
    void textAndHashAreThoseThatTheDecisionDescribes() {
        Deed deed = deed("anna", "Şəki", null, "");

        assertThat(deed.canonical(BEFORE, 7))
                .isEqualTo("0".repeat(64)
                        + "\n7\n2026-11-24T08:00:00.123456Z\n4:anna\n14:account.closed\n6:Şəki\n-\n0:\n");
        // sha256sum of that text: whoever has the database can compute it without the product.
        assertThat(deed.hash(BEFORE, 7)).isEqualTo("72e2e9a8b9444c54efff132117eedabb6be901cd14ba9e0a1727fc83937780a2");
    }

    @Test
    void momentIsWrittenInFullWhateverItsDigits() {
        Deed whole = new Deed(Instant.parse("2026-11-24T08:00:00Z"), "a", "b", "c", null, null);

        assertThat(whole.canonical(BEFORE, 1)).contains("\n2026-11-24T08:00:00.000000Z\n");
    }

    @Test
    void nothingIsNotTheEmptyText() {
        assertThat(deed("anna", "ben", null, "x").hash(BEFORE, 1))
                .isNotEqualTo(deed("anna", "ben", "", "x").hash(BEFORE, 1));
        assertThat(deed("anna", "ben", null, "x").hash(BEFORE, 1))
                .isNotEqualTo(deed("anna", "ben", "-", "x").hash(BEFORE, 1));
    }

    @Test
    void textsCannotMoveFromOneFieldIntoTheNext() {
        assertThat(deed("anna", "ben", "a", "b").canonical(BEFORE, 1))
                .isNotEqualTo(deed("anna", "ben", "a\n1:b", null).canonical(BEFORE, 1))
                .isNotEqualTo(deed("anna", "ben", null, "a\n1:b").canonical(BEFORE, 1))
                .isNotEqualTo(deed("anna", "ben", "ab", "").canonical(BEFORE, 1))
                .isNotEqualTo(deed("anna", "ben", "b", "a").canonical(BEFORE, 1));
        // Lines of another entry in a text do not make that entry.
        assertThat(deed("anna", "ben\n1:a", "b", null).canonical(BEFORE, 1))
                .isNotEqualTo(deed("anna", "ben", "a", "b").canonical(BEFORE, 1));
    }

    @Test
    void placeAndFormerEntryBelongToIt() {
        Deed deed = deed("anna", "ben", null, null);

        assertThat(deed.hash(BEFORE, 1)).isNotEqualTo(deed.hash(BEFORE, 2));
        assertThat(deed.hash(BEFORE, 1)).isNotEqualTo(deed.hash("1".repeat(64), 1));
    }

    @Test
    void whatADatabaseWouldNotKeepIsNotHashed() {
        Deed deed = deed("anna", "x\0y\ud800z", "🙂".repeat(3000), "y".repeat(4001));

        assertThat(deed.subject()).isEqualTo("x?y?z");
        assertThat(deed.was()).hasSizeLessThanOrEqualTo(4000).endsWith("🙂…");
        assertThat(deed.became()).hasSize(4000).endsWith("y…");
        assertThat(deed.storable()).isEqualTo(deed);
    }
}
