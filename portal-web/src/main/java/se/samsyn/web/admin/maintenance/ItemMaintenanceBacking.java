package se.samsyn.web.admin.maintenance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.maintenance.ItemMaintenance;
import se.samsyn.service.maintenance.ContentMaintenanceService;
import se.samsyn.web.admin.StaffBacking;

/** The panel of an edit page that says who owns the page and when they look at it again; takes effect beside the draft. */
@Named
@ViewScoped
public class ItemMaintenanceBacking extends StaffBacking {

    @Inject
    private ContentMaintenanceService care;

    private Long itemId;
    private String owner;
    private LocalDate reviewOn;

    /** The panel of this item; reads it the first time. */
    public ItemMaintenanceBacking of(long item) {
        if (itemId == null) {
            itemId = item;
            ItemMaintenance now = care.of(item);
            owner = now.owner();
            reviewOn = now.reviewOn();
        }
        return this;
    }

    public void save() {
        try {
            care.change(itemId, new ItemMaintenance(owner, reviewOn));
            toast.say("admin_maintenance.saved");
        } catch (PortalException refusal) {
            problems.addAt("careOwner", refusal.messageKey());
        }
    }

    /** Whom one can choose, and first of all the present owner if they may write the page no longer. */
    public List<ContentMaintenanceService.Owner> getOwners() {
        List<ContentMaintenanceService.Owner> owners = new ArrayList<>(care.owners(itemId));
        if (owners.stream().noneMatch(each -> each.username().equals(owner))) {
            owners.add(0, new ContentMaintenanceService.Owner(owner, texts.format("edit.maintenance.gone", owner)));
        }
        return owners;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
