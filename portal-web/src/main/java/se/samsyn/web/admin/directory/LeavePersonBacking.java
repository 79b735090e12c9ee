package se.samsyn.web.admin.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.directory.Person;
import se.samsyn.domain.maintenance.MaintenanceRow;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.directory.DirectoryService;
import se.samsyn.service.maintenance.ContactHandoverService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/person/leave}: a contact leaves, and somebody else stands on their pages from now on. */
@Named
@ViewScoped
public class LeavePersonBacking extends NumberedBacking {

    @Inject
    private DirectoryService directory;

    @Inject
    private ContactHandoverService departures;

    private Person person;
    private Person successor;
    private List<MaintenanceRow> pages;
    private int total;

    public void open() {
        person = directory.person(number());
        pages = departures.myPagesNaming(person.getId());
        total = departures.countPagesNaming(person.getId());
        successor = person.isActive() ? departures.likelySuccessor(person) : person.getSuccessor();
    }

    public String leave() {
        Effect effect = departures.leave(person.getId(), successor == null ? null : successor.getId());
        String done = successor == null ? "admin_person_leave.left" : "admin_person_leave.replaced";
        toast.say(effect, done, person.getName(), total, successor == null ? "" : successor.getName());
        return "/admin/person.xhtml?faces-redirect=true";
    }

    public String comeBack() {
        Effect effect = departures.comeBack(person.getId());
        toast.say(effect, "admin_person_leave.back", person.getName());
        return "/admin/person.xhtml?faces-redirect=true";
    }

    /** How many pages name the contact, those of others too. */
    public int getTotal() {
        return total;
    }

    /** Those of the pages that the reader writes. */
    public List<MaintenanceRow> getPages() {
        return pages;
    }

    public Person getPerson() {
        return person;
    }

    public Person getSuccessor() {
        return successor;
    }

    public void setSuccessor(Person successor) {
        this.successor = successor;
    }
}
