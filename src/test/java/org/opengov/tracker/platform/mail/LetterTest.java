package org.opengov.tracker.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be sent, and what of it somebody else could misuse. */
class LetterTest {

    @ParameterizedTest
    @ValueSource(strings = {"officer@moj.gov.az", "first.last+ogp@mail.example.org", "o_1@a-b.example"})
    void plainAddressesAreTaken(String address) {
        assertThat(MailAddress.isSound(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "officer",
                "officer@localhost",
                "a@b.example,c@d.example",
                "Officer <officer@moj.gov.az>",
                "officer@moj.gov.az\r\nBcc: everybody@example.org",
                "officer@moj.gov.az\nX: y",
                "\"a b\"@moj.gov.az",
                "a@-moj.gov.az",
                "ə@moj.gov.az"
            })
    void everythingElseIsNot(String address) {
        assertThat(MailAddress.isSound(address)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> letter(address, "Subject", "Text"));
    }

    @Test
    void subjectIsOneLineWhateverItRepeats() {
        String subject = letter("a@b.example", "Update\r\nBcc: everybody@example.org\u2028x", "Text")
                .subject();

        assertThat(subject).isEqualTo("Update Bcc: everybody@example.org x");
    }

    @Test
    void htmlSaysWhatTheTextSays() {
        String html = HtmlText.of(
                "Due <soon>",
                "Please & thank you.\nAgency\n\n• AZ0001.1 One\n  https://ogp.example/a?b=1&c=2\n• Two\n\n"
                        + Letter.FOOTER + "Why: you",
                "en");

        assertThat(html)
                .contains("<title>Due &lt;soon&gt;</title>")
                .contains("<p style=\"margin:0 0 16px\">Please &amp; thank you.<br>Agency</p>")
                .contains("AZ0001.1 One<br><a href=\"https://ogp.example/a?b=1&amp;c=2\">")
                .contains("Two</li></ul>")
                .contains("<hr")
                .contains("Why: you</p></div>")
                .doesNotContain("<soon>")
                .doesNotContain("-- ");
    }

    private static Letter letter(String recipient, String subject, String text) {
        return new Letter("key", "login", recipient, "en", subject, text, "https://ogp.example/stop");
    }
}
