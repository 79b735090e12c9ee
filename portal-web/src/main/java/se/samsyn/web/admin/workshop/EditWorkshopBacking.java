package se.samsyn.web.admin.workshop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.workshop.Workshop;
import se.samsyn.domain.workshop.WorkshopGroup;
import se.samsyn.domain.workshop.WorkshopQuestion;
import se.samsyn.service.workshop.WorkshopService;
import se.samsyn.web.admin.event.EventPartBacking;

/** {@code /admin/workshop/edit}: the questions and groups of an event's workshop, and the plan it belongs to. */
@Named
@ViewScoped
public class EditWorkshopBacking extends EventPartBacking {

    @Inject
    private WorkshopService workshops;

    private Workshop workshop;
    private List<LinkTarget> plans;

    @Override
    public void open() {
        super.open();
        workshop = workshops.draft(number());
        plans = workshops.plans();
    }

    public void save() {
        if (isWrong(workshop)) {
            return;
        }
        workshops.save(workshop);
        open();
        toast.say("admin_workshop_edit.saved");
    }

    public void addQuestion() {
        workshop.getQuestions().add(new WorkshopQuestion());
    }

    /** Adds a group with the next number. */
    public void addGroup() {
        int number = workshop.getGroups().size() + 1;
        workshop.getGroups().add(new WorkshopGroup(texts.format("admin_workshop_edit.group_name", number)));
    }

    public Workshop getWorkshop() {
        return workshop;
    }

    public List<LinkTarget> getPlans() {
        return plans;
    }
}
