package se.samsyn.web.admin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanTheme;
import se.samsyn.domain.type.ContentTypes;

class ThemeEditorTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final ActionPlanVersion plan = plan("Stöd", "Vård", "Skola");
    private final ThemeEditor editor = new ThemeEditor(plan);

    @Test
    void nestsAThemeUnderTheOneBeforeIt() {
        editor.indent(theme("Vård"));

        assertThat(outline()).containsExactly("0 Stöd", "1 Vård", "0 Skola");
    }

    @Test
    void movesAThemeTogetherWithWhatLiesBelowIt() {
        editor.indent(theme("Vård"));

        editor.up(theme("Skola"));

        assertThat(outline()).containsExactly("0 Skola", "0 Stöd", "1 Vård");
    }

    @Test
    void leavesTheFirstThemeWhereItIs() {
        editor.up(theme("Stöd"));

        assertThat(outline()).containsExactly("0 Stöd", "0 Vård", "0 Skola");
    }

    @Test
    void removesAThemeWithWhatLiesBelowIt() {
        editor.indent(theme("Vård"));

        editor.remove(theme("Stöd"));

        assertThat(outline()).containsExactly("0 Skola");
    }

    private PlanTheme theme(String title) {
        return plan.getThemes().stream()
                .filter(theme -> theme.getTitle().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> outline() {
        return editor.getList().stream()
                .map(theme -> theme.getDepth() + " " + theme.getTitle())
                .toList();
    }

    private static ActionPlanVersion plan(String... titles) {
        var item = new ContentItem(ContentType.ACTION_PLAN, "plan", null, "ada", NOW);
        var plan = (ActionPlanVersion) ContentTypes.firstDraft(item, "Plan", "ada", NOW);
        for (String title : titles) {
            plan.getThemes().add(new PlanTheme(title));
        }
        return plan;
    }
}
