package org.opengov.tracker._support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Runs axe in a page. Its own builder for Playwright hands every node of the page, passed or failed, through the test to
 * a second page and back, which takes longer than the look at the page itself; here only what is wrong leaves the page.
 * That way serves pages with frames of other sites, and no page here has a frame.
 */
final class Axe {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final String VIOLATIONS = """
            async tags => {
              if (window.frames.length > 0) throw new Error("axe sees no frames this way");
              const options = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] };
              const nodes = rule => rule.nodes.slice(0, 3).map(node => node.target.join(" ") + " " + node.html);
              const found = await axe.run(document, options);
              return found.violations.map(rule => `${rule.id} (${rule.help}): ${nodes(rule).join(", ")}`);
            }
            """;

    private Axe() {}

    /** What it finds wrong, a sentence for each of its rules. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        // A page that was only made narrower has it already.
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(VIOLATIONS, STANDARD);
    }
}
