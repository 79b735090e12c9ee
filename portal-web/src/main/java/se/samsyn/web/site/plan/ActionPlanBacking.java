package se.samsyn.web.site.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanPart;
import se.samsyn.domain.plan.PlanTheme;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.Words;

/** An action plan with its themes and parts, and each part by itself. */
@Named
@RequestScoped
public class ActionPlanBacking {

    // The form takes no higher age: whoever writes it means everybody older.
    private static final int OLDEST = 120;

    @Inject
    private Site site;

    @Inject
    private Words words;

    private ActionPlanVersion version() {
        return site.version(ActionPlanVersion.class);
    }

    /** The themes directly below one; all top themes below none. */
    public List<PlanTheme> themesBelow(PlanTheme above) {
        return version().childrenOf(above);
    }

    /** "13–29 år", "13 år och äldre", "till och med 29 år", or nothing. */
    public String getAges() {
        Integer from = version().getAgeFrom();
        Integer to = version().getAgeTo();
        if (from != null && to != null && to < OLDEST) {
            return words.of("site_action_plan.ages", from, to);
        }
        if (from != null) {
            return words.of("site_action_plan.ages_from", from);
        }
        return to == null ? "" : words.of("site_action_plan.ages_to", to);
    }

    /** The part that the address names. */
    public PlanPart getPart() {
        return version().getParts().stream()
                .filter(part -> site.getSlug().equals(part.getSlug()))
                .findFirst()
                .orElseThrow();
    }

    /** The path of a part below the plan's. */
    public String partPath(PlanPart part) {
        return site.getLookup().path() + "/" + part.getSlug();
    }

    /** Where the part stands among the plan's parts, from 1. */
    public int getPartNumber() {
        return version().getParts().indexOf(getPart()) + 1;
    }
}
