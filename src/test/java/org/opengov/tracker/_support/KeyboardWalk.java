package org.opengov.tracker._support;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/**
 * Goes through a page with the tabulator from its first control to behind its last, as somebody does who has no mouse.
 * What is folded is unfolded before, so that everything in it is reached too.
 */
public final class KeyboardWalk {

    /** Looks at each control while the next press finds it still in focus, and returns how many presses it takes. */
    private static final String BEGIN = """
            (() => {
              const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
              // A date has fields for day, month and year, and a button for the calendar.
              const MORE_OF_A_DATE = 3;
              const name = e => e ? e.outerHTML.replace(/\\s+/g, " ").slice(0, 120) : "nothing";
              const withThoseAround = e => e ? [e, ...withThoseAround(e.parentElement)].slice(0, 5) : [];
              const look = e => {
                const style = getComputedStyle(e);
                return [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join();
              };
              const looks = e => withThoseAround(e).map(look).join();
              const isChosenOfItsGroup = e => {
                const group = [...document.getElementsByName(e.name)];
                return e.checked || !group.some(other => other.checked);
              };
              const isControl = e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true })
                && (e.type !== "radio" || isChosenOfItsGroup(e));
              const isSeen = e => {
                const box = [...e.getClientRects()].find(each => each.width > 1 && each.height > 1);
                if (!box) return false;
                const x = box.left + Math.min(box.width / 2, 40), y = box.top + box.height / 2;
                const top = document.elementFromPoint(Math.max(0, x), y);
                return top !== null && (e.contains(top) || top.contains(e) || top.closest("label")?.contains(e) === true);
              };

              document.querySelectorAll("details").forEach(details => details.open = true);
              const controls = [...document.querySelectorAll(CONTROLS)].filter(isControl);
              const before = new Map(controls.map(e => [e, looks(e)]));
              const reached = [], faults = [];
              document.addEventListener("keydown", () => {
                const e = document.activeElement;
                if (e === document.body || e === reached.at(-1)) return;
                reached.push(e);
                if (looks(e) === before.get(e)) faults.push("nothing shows the focus on " + name(e));
                if (!isSeen(e)) faults.push("the focus is behind something else on " + name(e));
              });

              window.walked = () => {
                const at = controls.findIndex((e, i) => e !== reached[i]);
                if (at >= 0) faults.push(`not ${name(controls[at])} but ${name(reached[at])} is reached`);
                else if (reached.length > controls.length) faults.push("once more reached: " + name(reached.at(-1)));
                if (document.activeElement === controls.at(-1)) faults.push("no way on from " + name(controls.at(-1)));
                controls.slice(1).forEach((e, i) => {
                  const last = controls[i], from = last.getBoundingClientRect(), to = e.getBoundingClientRect();
                  const back = to.bottom <= from.top && to.left < from.right;
                  if (back && !last.contains(e)) faults.push(`back up from ${name(last)} to ${name(e)}`);
                });
                return faults;
              };
              return controls.length + MORE_OF_A_DATE * controls.filter(e => e.type === "date").length + 1;
            })()
            """;

    private KeyboardWalk() {}

    /** What is in the way of somebody with a keyboard only; the page must have just been loaded. */
    @SuppressWarnings("unchecked")
    public static List<String> faultsOf(Page page) {
        // A page that glides to what is in focus would be looked at while it moves.
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        int presses = (int) page.evaluate(BEGIN);
        Keyboard keyboard = page.keyboard();
        for (int press = 0; press < presses; press++) {
            keyboard.press("Tab");
        }
        return (List<String>) page.evaluate("walked()");
    }
}
