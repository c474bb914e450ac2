package org.opengov.tracker._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A browser at the site under test. What goes wrong in a page without being seen — an error in a script, something that
 * the content security policy forbids — is collected and fails the test.
 */
public final class Browser implements AutoCloseable {

    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 900;
    /** Narrower than phones are: what a desk's window comes to for somebody who reads at four times the size. */
    private static final int PHONE_WIDTH = DESKTOP_WIDTH / 4;

    private static final int PHONE_HEIGHT = 740;

    /** Whether a text is missing, and what reaches furthest over the right edge, where the page can be scrolled there. */
    private static final String FAULTS = """
            (() => {
              const faults = [];
              const root = document.documentElement;
              if (root.outerHTML.includes("???")) faults.push("a text is missing");
              if (root.scrollWidth > root.clientWidth) {
                const right = element => element.getBoundingClientRect().right;
                const all = [...document.body.querySelectorAll("*:not(.vh, .vh *)")].sort((a, b) => right(b) - right(a));
                const widest = all.filter(e => right(e) === right(all[0])).pop();
                faults.push("it must be scrolled sideways because of " + widest.outerHTML.slice(0, 200));
              }
              return faults;
            })()
            """;

    private final URI site;
    private final Chromium chromium;
    private final boolean closeWithIt;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    /** @param site the address of the first page */
    public Browser(URI site) {
        this(site, Chromium.shared(), false);
    }

    private Browser(URI site, Chromium chromium, boolean closeWithIt) {
        this.site = site;
        this.chromium = chromium;
        this.closeWithIt = closeWithIt;
    }

    /** One that a thread of a test's own may use. */
    public static Browser forThread(URI site) {
        return new Browser(site, new Chromium(), true);
    }

    /** A window of its own, with its own session, as wide as a desk's. */
    public Page desktop() {
        return open(DESKTOP_WIDTH, DESKTOP_HEIGHT, true);
    }

    /** The same, of somebody whose browser runs no script. */
    public Page withoutScript() {
        return open(DESKTOP_WIDTH, DESKTOP_HEIGHT, false);
    }

    /** A window of its own, as wide as a small phone. */
    public Page phone() {
        return open(PHONE_WIDTH, PHONE_HEIGHT, true);
    }

    private Page open(int width, int height, boolean withScript) {
        BrowserContext context = chromium.program()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(site.toString())
                        .setJavaScriptEnabled(withScript)
                        .setLocale("en-GB")
                        .setViewportSize(width, height));
        windows.add(context);
        Page page = context.newPage();
        page.onPageError(error -> troubles.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            // A page that was not found is told by its status; the browser repeats it here.
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                troubles.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    /** Makes a window as wide as a desk's, with the page that is in it. */
    public static void widen(Page page) {
        page.setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }

    /** Makes a window as narrow as a small phone, for the next page. */
    public static void narrow(Page page) {
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    }

    /** Signs in with one of the sample accounts and goes where that leads. */
    public static void signIn(Page page, String login) {
        page.navigate("/sign-in?lang=en");
        page.fill("#login", login);
        page.fill("#password", ServerSettings.SAMPLE_PASSWORD);
        page.click("#submit");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** What keeps people from using a page, as far as axe can tell. */
    public static List<String> axe(Page page) {
        return Axe.violations(page);
    }

    /** What else is wrong with a page: a missing text, or that it must be scrolled sideways. */
    @SuppressWarnings("unchecked")
    public static List<String> faultsOf(Page page) {
        return (List<String>) page.evaluate(FAULTS);
    }

    /** Fails when a script failed or the policy was broken in any page so far. */
    public void assertNoTrouble() {
        assertThat(troubles).as("what the browser complained of").isEmpty();
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
        if (closeWithIt) {
            chromium.close();
        }
    }
}
