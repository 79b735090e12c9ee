package se.samsyn.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core finds on the page as it stands now. */
public final class Accessibility {

    private static final List<String> EVERY_LEVEL =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private static final String WIDER = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const wide = [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > width)
                  .map(e => e.tagName + "." + e.className + " to " + e.getBoundingClientRect().right);
              return ["scrolls sideways", ...wide];
            }""";

    private Accessibility() {}

    /** Every violation, best practice and the strictest contrast included, one line each. */
    public static List<String> violations(Page page) {
        release(page);
        return builder(page).withTags(EVERY_LEVEL).analyze().getViolations().stream()
                .map(Accessibility::line)
                .toList();
    }

    /** Violations of WCAG 2.2 AA that hinder somebody seriously. */
    public static List<String> graveViolations(Page page) {
        release(page);
        return builder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Accessibility::line)
                .toList();
    }

    /** What makes the page wider than its window, one line each; empty when it does not scroll sideways. */
    @SuppressWarnings("unchecked")
    public static List<String> widerThanWindow(Page page) {
        return (List<String>) page.evaluate(WIDER);
    }

    // Pages have no frames of other sites: the frames that there are need no page of their own to be asked from.
    private static AxeBuilder builder(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    // What lies half under the bar that follows the scrolling can be scrolled out from under it; axe takes it for too
    // small.
    private static void release(Page page) {
        // A colour that is still changing is nobody's contrast.
        page.evaluate("""
                () => Promise.allSettled(document.getAnimations()
                    .filter(change => Number.isFinite(change.effect.getComputedTiming().endTime))
                    .map(change => change.finished))""");
        page.evaluate("document.querySelectorAll('.save-bar').forEach(bar => { bar.style.position = 'static'; })");
    }

    private static String line(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
