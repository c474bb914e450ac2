package org.opengov.tracker.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.Browser;
import org.opengov.tracker._support.GivenFiles;
import org.opengov.tracker._support.Http;
import org.opengov.tracker._support.HttpDesk;
import org.opengov.tracker._support.Pages;

/**
 * Every page, in every language, on a desk, and on a small phone or at four times the size: accessible to WCAG 2.2 AA as far as axe can tell,
 * never to be scrolled sideways, no text missing, no script failing.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("anyDatabase")
class PagesIT {

    private static final int BROWSERS = 2;

    /** Those with most pages first; nobody's name is that of the public. */
    private static final List<String> READERS = List.of("coordinator", "", "admin", "officer");

    @ArquillianResource
    URI site;

    @Test
    void pagesAreForEverybody() throws Exception {
        new Http(site).cleanDatabase();
        HttpDesk coordinator = new HttpDesk(site, "coordinator");
        coordinator.freeze(GivenFiles.PLAN, "2018-06-30");
        coordinator.correct(GivenFiles.PLAN, "2018-06-30", 1);
        List<String> faults = new ArrayList<>();
        // Chromium looks at a page on one core; the readers go side by side, each in a browser of their own.
        ExecutorService sideBySide = Executors.newFixedThreadPool(BROWSERS);
        try {
            for (Future<List<String>> found : sideBySide.invokeAll(readers())) {
                faults.addAll(found.get());
            }
        } finally {
            sideBySide.shutdownNow();
        }
        assertThat(faults).isEmpty();
    }

    private List<Callable<List<String>>> readers() {
        return READERS.stream()
                .<Callable<List<String>>>map(login -> () -> faultsFor(login))
                .toList();
    }

    private List<String> faultsFor(String login) {
        List<String> faults = new ArrayList<>();
        try (Browser browser = Browser.forThread(site)) {
            Page page = browser.phone();
            if (!login.isEmpty()) {
                Browser.signIn(page, login);
            }
            for (String address : addressesFor(login)) {
                for (String language : Pages.LANGUAGES) {
                    faults.addAll(faultsOf(page, address, language));
                }
            }
            browser.assertNoTrouble();
        }
        return faults;
    }

    /** Loads a page as a phone does and makes it wider when that has been looked at. */
    private static List<String> faultsOf(Page page, String address, String language) {
        String asked = Pages.in(language, address);
        Browser.narrow(page);
        page.navigate(asked);
        List<String> faults = new ArrayList<>();
        if (!language.equals(page.getAttribute("html", "lang"))) {
            faults.add(asked + ": it is in another language");
        }
        // Axe's rules look at structure and colour, which do not change with the words.
        boolean withAxe = language.equals(Pages.LANGUAGES.get(0));
        look(page, withAxe).forEach(fault -> faults.add(asked + " on a phone: " + fault));
        Browser.widen(page);
        look(page, withAxe).forEach(fault -> faults.add(asked + " on a desk: " + fault));
        return faults;
    }

    private static List<String> look(Page page, boolean withAxe) {
        List<String> faults = new ArrayList<>(Browser.faultsOf(page));
        if (withAxe) {
            faults.addAll(Browser.axe(page));
        }
        return faults;
    }

    private static List<String> addressesFor(String login) {
        return switch (login) {
            case "officer" -> Pages.OFFICER;
            case "coordinator" -> Pages.COORDINATOR;
            case "admin" -> Pages.ADMINISTRATOR;
            default -> {
                List<String> open = new ArrayList<>(Pages.PUBLIC);
                open.addAll(Pages.CARDS);
                open.addAll(Pages.SIGN_IN);
                yield open;
            }
        };
    }
}
