package se.samsyn.web.admin.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Set;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanPart;
import se.samsyn.domain.text.Slug;
import se.samsyn.web.admin.content.EditContentBacking;

/** {@code /admin/action-plan/edit}: who adopted the plan, for whom it is, its themes and its parts. */
@Named
@ViewScoped
public class EditActionPlanBacking extends EditContentBacking {

    private ThemeEditor themes;

    @Override
    protected void loaded(ContentVersion opened) {
        themes = new ThemeEditor(plan());
    }

    @Override
    protected void rewritten() {
        themes = new ThemeEditor(plan());
    }

    /** Gives a part without an address one that is made of its title. */
    @Override
    protected void complete(ContentVersion edited) {
        Set<String> taken = new HashSet<>();
        for (PlanPart part : plan().getParts()) {
            String wanted = part.getSlug() == null ? "" : part.getSlug().strip();
            String slug = Slug.isValid(wanted)
                    ? wanted
                    : Slug.ofTitle(part.getTitle() == null ? "" : part.getTitle())
                            .value();
            for (int number = 2; !taken.add(slug); number++) {
                slug = slug.replaceAll("-\\d+$", "") + "-" + number;
            }
            part.setSlug(slug);
        }
    }

    public void addPart() {
        plan().getParts().add(new PlanPart());
    }

    private ActionPlanVersion plan() {
        return (ActionPlanVersion) getDraft();
    }

    public ThemeEditor getThemes() {
        return themes;
    }
}
