package org.opengov.tracker.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.KeyboardWalk;
import org.opengov.tracker._support.Pages;

/** Public pages for those who have no mouse, and drawings for those who do not see them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class KeyboardPageIT {

    private static final String PLAN = "/plans/AZ-2012-2015?lang=en";

    /** One of each kind; every control of theirs is gone to. */
    private static final List<String> WALKED = List.of(
            "/plans/AZ-2012-2015",
            "/commitments/AZ0031",
            "/search?q=fund",
            "/changes",
            "/promises/AZ-2012-2015",
            "/voices/AZ-2012-2015",
            "/compare",
            "/plans",
            "/agencies/sofaz",
            "/data",
            "/cuts",
            "/corrections",
            "/wrong?page=%2Fcommitments%2FAZ0031&part=DATES",
            "/about",
            "/sheet/AZ0031",
            "/embed/AZ0031");

    private static final List<String> DRAWN =
            List.of("/plans/AZ-2012-2015?voice=INDEPENDENT", "/plans", "/compare", "/embed-plan/AZ-2012-2015");

    /** The stretches of bars whose number no mark of the same state stands beside, and months without a day of theirs. */
    private static final String UNTOLD = """
            () => {
              const isTold = (scope, rect) => [...scope.querySelectorAll(".mark." + rect.classList[0])].some(mark => {
                const words = (mark.closest("tr") ?? mark.parentElement).textContent;
                return words.match(/\\d+/g)?.includes(rect.getAttribute("width"));
              });
              const rects = [...document.querySelectorAll(".bar rect")];
              if (rects.length === 0) return ["there is no bar"];
              const untold = rects.filter(rect => !isTold(rect.closest("li") ?? rect.closest("main"), rect));
              const days = [...document.querySelectorAll(".through .life a")];
              const months = new Set(days.map(day => new URL(day.href).searchParams.get("asOf").slice(0, 7)));
              const drawn = document.querySelectorAll(".months rect").length;
              const faults = untold.map(rect => "no word tells of " + rect.outerHTML);
              return drawn === months.size ? faults : [...faults, `${drawn} months drawn, ${months.size} listed`];
            }
            """;

    @ArquillianResource
    URI site;

    @Test
    void everyControlIsReachedOnceInTheOrderOfReadingAndIsSeenInFocus() {
        List<String> faults = new ArrayList<>();
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            for (String address : WALKED) {
                page.navigate(Pages.in("en", address));
                KeyboardWalk.faultsOf(page).forEach(fault -> faults.add(address + ": " + fault));
            }
            browser.assertNoTrouble();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void firstControlSkipsToTheContent() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            page.navigate(PLAN);
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");

            assertThat(page.locator("main a[href]").first()).isFocused();
        }
    }

    @Test
    void keysUnfoldChooseAndSend() {
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            page.navigate(PLAN);
            Locator folded = page.locator(".embed-code");
            folded.locator("summary").press(" ");
            assertThat(folded).hasAttribute("open", "");
            folded.locator("summary").press("Enter");
            assertThat(folded).not().hasAttribute("open", "");

            page.locator(".lens input[value=INDEPENDENT]").press("ArrowDown");
            page.locator(".lens button").press(" ");
            assertThat(page).hasURL(Pattern.compile("voice=CIVIL_SOCIETY"));

            page.locator(".filters [name=q]").pressSequentially("fund");
            page.locator(".filters button").press("Enter");
            assertThat(page).hasURL(Pattern.compile("q=fund.*voice=CIVIL_SOCIETY"));
        }
    }

    @Test
    void everyDrawingIsToldInWordsAndNumbersToo() {
        List<Object> faults = new ArrayList<>();
        try (Browser browser = new Browser(site)) {
            Page page = browser.desktop();
            for (String address : DRAWN) {
                page.navigate(Pages.in("en", address));
                ((List<?>) page.evaluate(UNTOLD)).forEach(fault -> faults.add(address + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }
}
