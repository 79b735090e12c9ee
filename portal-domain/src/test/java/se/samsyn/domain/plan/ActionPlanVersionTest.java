package se.samsyn.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.ContentItem;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.type.ContentTypes;

class ActionPlanVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final ActionPlanVersion plan = (ActionPlanVersion) ContentTypes.firstDraft(
            new ContentItem(ContentType.ACTION_PLAN, "plan", null, "editor", NOW), "Plan", "editor", NOW);
    private final PlanTheme support = new PlanTheme("Stöd och behandling");
    private final PlanTheme duty = new PlanTheme("Ansvarsfördelning");
    private final PlanTheme knowledge = new PlanTheme("Kunskapsutveckling");

    @BeforeEach
    void threeThemes() {
        plan.getThemes().add(support);
        plan.getThemes().add(duty);
        plan.getThemes().add(knowledge);
    }

    @Test
    void nestsAThemeBelowTheOneBeforeIt() {
        plan.indent(duty);

        assertThat(plan.getTopThemes()).containsExactly(support, knowledge);
        assertThat(plan.childrenOf(support)).containsExactly(duty);
        assertThat(duty.getDepth()).isEqualTo(1);
    }

    @Test
    void leavesTheFirstThemeOnTheTopLevel() {
        plan.indent(support);

        assertThat(support.getDepth()).isZero();
    }

    @Test
    void liftsANestedThemeBack() {
        plan.indent(duty);

        plan.outdent(duty);

        assertThat(plan.getTopThemes()).containsExactly(support, duty, knowledge);
    }

    @Test
    void removesAThemeWithWhatIsNestedBelowIt() {
        plan.indent(duty);

        plan.removeTheme(support);

        assertThat(plan.getThemes()).containsExactly(knowledge);
    }

    @Test
    void keepsNestingAndKeysInTheNextDraft() {
        plan.indent(duty);

        ActionPlanVersion copy = (ActionPlanVersion) plan.copyAsDraft(2, "editor", NOW);

        PlanTheme top = copy.getTopThemes().get(0);
        assertThat(top).isNotSameAs(support);
        assertThat(top.getKey()).isEqualTo(support.getKey());
        assertThat(copy.childrenOf(top)).extracting(PlanTheme::getTitle).containsExactly("Ansvarsfördelning");
    }

    @Test
    void refusesAgesTheWrongWayRound() {
        plan.setAgeFrom(29);
        plan.setAgeTo(13);

        assertThat(plan.problems()).containsExactly(InvalidField.of("ageTo", "error.ages_reversed"));
    }
}
