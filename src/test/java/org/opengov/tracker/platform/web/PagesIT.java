package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.Pages;

/**
 * Every page, in every language, on a desk and on a small phone: accessible to WCAG 2.2 AA as far as axe can tell,
 * never to be scrolled sideways, no text missing, no script failing.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class PagesIT {

    @ArquillianResource
    URI site;

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "'', true",
        "officer, false",
        "officer, true",
        "coordinator, false",
        "coordinator, true",
        "admin, false",
        "admin, true"
    })
    void pagesAreForEverybody(String login, boolean phone) {
        new Http(site).cleanDatabase();
        List<String> faults = new ArrayList<>();
        try (Browser browser = new Browser(site)) {
            Page page = phone ? browser.phone() : browser.desktop();
            if (!login.isEmpty()) {
                Browser.signIn(page, login);
            }
            for (String address : addressesFor(login)) {
                for (String language : Pages.LANGUAGES) {
                    String asked = Pages.in(language, address);
                    page.navigate(asked);
                    assertThat(page.getAttribute("html", "lang")).as(asked).isEqualTo(language);
                    Browser.faultsOf(page).forEach(fault -> faults.add(asked + ": " + fault));
                    // Its rules look at structure and colour, which do not change with the words.
                    if (language.equals(Pages.LANGUAGES.get(0))) {
                        Browser.axe(page).forEach(fault -> faults.add(asked + ": " + fault));
                    }
                }
            }
            assertThat(faults).isEmpty();
            browser.assertNoTrouble();
        }
    }

    private static List<String> addressesFor(String login) {
        return switch (login) {
            case "officer" -> Pages.OFFICER;
            case "coordinator" -> Pages.COORDINATOR;
            case "admin" -> Pages.ADMINISTRATOR;
            default -> {
                List<String> open = new ArrayList<>(Pages.PUBLIC);
                open.addAll(Pages.SIGN_IN);
                yield open;
            }
        };
    }
}
