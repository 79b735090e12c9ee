package se.samsyn.service.demo;

import java.time.LocalDate;
import java.util.List;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.plan.ActionPlanVersion;
import se.samsyn.domain.plan.PlanPart;
import se.samsyn.domain.plan.PlanPartKind;
import se.samsyn.domain.plan.PlanTheme;

/** What only an action plan has. */
final class DemoPlan extends DemoDraft {

    private static final String NESTED = "- ";

    DemoPlan(DemoRecord record, DemoIndex index, DemoDays days) {
        super(record, index, days);
    }

    @Override
    void fillDetails(ContentVersion draft) {
        var plan = (ActionPlanVersion) draft;
        record.find("adopted-by").map(index::organisation).ifPresent(plan::setAdoptedBy);
        record.find("adopted-on").map(LocalDate::parse).ifPresent(plan::setAdoptedOn);
        record.find("age-from").map(Integer::valueOf).ifPresent(plan::setAgeFrom);
        record.find("age-to").map(Integer::valueOf).ifPresent(plan::setAgeTo);
        record.find("target-group").ifPresent(plan::setTargetGroup);
        record.find("focus").ifPresent(plan::setFocus);
        record.sections("plan-themes").forEach(section -> addThemes(plan, section.rows()));
        record.sections("part").forEach(section -> plan.getParts().add(part(section)));
    }

    private void addThemes(ActionPlanVersion plan, List<List<String>> rows) {
        for (List<String> row : rows) {
            boolean nested = row.get(0).startsWith(NESTED);
            var theme = new PlanTheme(nested ? row.get(0).substring(NESTED.length()) : row.get(0));
            theme.setDescription(row.size() > 1 ? row.get(1) : null);
            plan.getThemes().add(theme);
            if (nested) {
                plan.indent(theme);
            } else {
                index.addTheme(record.slug() + "/" + plan.getTopThemes().size(), theme.getKey());
            }
        }
    }

    private PlanPart part(DemoSection section) {
        var part = new PlanPart();
        part.setKind(DemoRecord.constant(PlanPartKind.class, section.arguments().get(0)));
        part.setSlug(section.arguments().get(1));
        write(part, section);
        return part;
    }

    private static void write(PlanPart part, DemoSection section) {
        part.setTitle(section.arguments().get(2));
        part.setLead(section.arguments().get(3));
        part.setHtml(section.html());
    }

    @Override
    void translateDetails(ContentVersion draft) {
        var plan = (ActionPlanVersion) draft;
        record.find("target-group").ifPresent(plan::setTargetGroup);
        record.find("focus").ifPresent(plan::setFocus);
        List<List<String>> themes = rows("plan-themes");
        for (int i = 0; i < themes.size(); i++) {
            plan.getThemes().get(i).setTitle(themes.get(i).get(0));
            plan.getThemes().get(i).setDescription(themes.get(i).get(1));
        }
        for (DemoSection section : record.sections("part")) {
            String slug = section.arguments().get(1);
            PlanPart part = plan.getParts().stream()
                    .filter(each -> each.getSlug().equals(slug))
                    .findFirst()
                    .orElseThrow();
            write(part, section);
        }
    }
}
