package se.samsyn.service.demo;

import java.util.List;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.event.EventVersion;
import se.samsyn.domain.event.ProgrammeItem;
import se.samsyn.domain.network.NetworkVersion;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanPart;

/** Puts the words of a translated record in the place of the Swedish ones; what is not words stays. */
record DemoTranslation(DemoRecord record, DemoIndex index) {

    void fill(ContentVersion draft) {
        draft.setTitle(record.get("title"));
        draft.setLead(record.get("lead"));
        draft.getBlocks().clear();
        var blocks = new DemoBlocks(index);
        record.sections().forEach(section -> blocks.block(section).ifPresent(draft.getBlocks()::add));
        if (draft instanceof NetworkVersion network) {
            record.find("meetings").ifPresent(network::setMeetings);
        } else if (draft instanceof ActionPlanVersion plan) {
            fillPlan(plan);
        } else if (draft instanceof EventVersion event) {
            fillEvent(event);
        }
    }

    private void fillPlan(ActionPlanVersion plan) {
        record.find("target-group").ifPresent(plan::setTargetGroup);
        record.find("focus").ifPresent(plan::setFocus);
        List<List<String>> themes = rows("plan-themes");
        for (int i = 0; i < themes.size(); i++) {
            plan.getThemes().get(i).setTitle(themes.get(i).get(0));
            plan.getThemes().get(i).setDescription(themes.get(i).get(1));
        }
        for (DemoSection section : record.sections("part")) {
            List<String> words = section.arguments();
            PlanPart part = plan.getParts().stream()
                    .filter(each -> each.getSlug().equals(words.get(1)))
                    .findFirst()
                    .orElseThrow();
            part.setTitle(words.get(2));
            part.setLead(words.get(3));
            part.setHtml(section.html());
        }
    }

    private void fillEvent(EventVersion event) {
        record.find("audience").ifPresent(event::setAudience);
        record.html("documentation").ifPresent(event::setDocumentation);
        List<List<String>> programme = rows("programme");
        for (int i = 0; i < programme.size(); i++) {
            ProgrammeItem item = event.getProgramme().get(i);
            item.setTitle(programme.get(i).get(2));
            if (programme.get(i).size() > 4) {
                item.setDescription(Markup.html(List.of(programme.get(i).get(4))));
            }
        }
    }

    private List<List<String>> rows(String kind) {
        return record.sections(kind).stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }
}
