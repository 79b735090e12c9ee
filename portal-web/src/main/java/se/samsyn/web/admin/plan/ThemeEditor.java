package se.samsyn.web.admin.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanTheme;

/** Adds, moves, nests and removes the themes of a plan; the list stays in the order in which they are read. */
public final class ThemeEditor implements Serializable {

    private final ActionPlanVersion plan;

    ThemeEditor(ActionPlanVersion plan) {
        this.plan = plan;
        sort();
    }

    /** Every theme with those below it directly after it. */
    public List<PlanTheme> getList() {
        return plan.getThemes();
    }

    public void add() {
        plan.getThemes().add(new PlanTheme());
        sort();
    }

    public void indent(PlanTheme theme) {
        plan.indent(theme);
        sort();
    }

    public void outdent(PlanTheme theme) {
        plan.outdent(theme);
        sort();
    }

    public void up(PlanTheme theme) {
        swap(theme, -1);
    }

    public void down(PlanTheme theme) {
        swap(theme, 1);
    }

    public void remove(PlanTheme theme) {
        plan.removeTheme(theme);
    }

    private void swap(PlanTheme theme, int step) {
        List<PlanTheme> level = plan.childrenOf(theme.getParent());
        int other = level.indexOf(theme) + step;
        if (other >= 0 && other < level.size()) {
            List<PlanTheme> all = plan.getThemes();
            Collections.swap(all, all.indexOf(theme), all.indexOf(level.get(other)));
            sort();
        }
    }

    private void sort() {
        List<PlanTheme> ordered = new ArrayList<>();
        addBelow(null, ordered);
        plan.getThemes().clear();
        plan.getThemes().addAll(ordered);
    }

    private void addBelow(PlanTheme above, List<PlanTheme> ordered) {
        for (PlanTheme theme : plan.childrenOf(above)) {
            ordered.add(theme);
            addBelow(theme, ordered);
        }
    }
}
