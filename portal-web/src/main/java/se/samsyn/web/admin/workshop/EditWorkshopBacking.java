package se.samsyn.web.admin.workshop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.util.List;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.workshop.Workshop;
import se.samsyn.domain.workshop.WorkshopGroup;
import se.samsyn.domain.workshop.WorkshopQuestion;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.workshop.WorkshopService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/workshop/edit}: the questions and groups of an event's workshop, and the plan it belongs to. */
@Named
@ViewScoped
public class EditWorkshopBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkshopService workshops;

    @Inject
    private ContentService contents;

    @Inject
    private Validator validator;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String id;
    private String title;
    private Workshop workshop;
    private List<LinkTarget> plans;

    public void open() {
        long eventId = EventNumber.of(id);
        workshop = workshops.draft(eventId);
        LinkTarget event = contents.target(eventId);
        if (event.type() != ContentType.EVENT) {
            throw new NotFoundException("error.item_not_found");
        }
        title = event.title();
        plans = workshops.plans();
    }

    public void save() {
        problems.add("", validator.validate(workshop));
        if (problems.isAny()) {
            return;
        }
        try {
            workshops.save(workshop);
            open();
            toast.say("admin_workshop_edit.saved");
        } catch (PortalException refusal) {
            problems.add(refusal);
        }
    }

    public void addQuestion() {
        workshop.getQuestions().add(new WorkshopQuestion());
    }

    /** Adds a group with the next number. */
    public void addGroup() {
        workshop.getGroups()
                .add(new WorkshopGroup("Grupp " + (workshop.getGroups().size() + 1)));
    }

    public String getTitle() {
        return title;
    }

    public Workshop getWorkshop() {
        return workshop;
    }

    public List<LinkTarget> getPlans() {
        return plans;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
