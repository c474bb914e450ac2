package org.opengov.tracker._support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/**
 * The program behind {@link org.opengov.tracker._support.Browser}. A start takes seconds, so a run of tests has one; what
 * a test leaves behind goes with its windows.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Chromium shared;

    private final Playwright playwright;
    private final Browser program;

    /** One of its own, for work beside the shared one: Playwright may be asked by one thread only. */
    Chromium() {
        playwright = Playwright.create();
        String path = System.getenv().getOrDefault("TRACKER_CHROMIUM", "/usr/bin/chromium");
        program = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(Path.of(path)).setArgs(OPTIONS));
    }

    /** The one of the run, started with its first test; a new one where the last crashed. */
    static synchronized Chromium shared() {
        if (shared != null && !shared.program.isConnected()) {
            quit();
        }
        if (shared == null) {
            shared = new Chromium();
        }
        return shared;
    }

    /** Ends the one of the run. */
    static synchronized void quit() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }

    Browser program() {
        return program;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
