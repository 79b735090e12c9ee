package se.samsyn.web.admin.maintenance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.Results;
import se.samsyn.domain.maintenance.MaintenanceList;
import se.samsyn.domain.maintenance.MaintenanceRow;
import se.samsyn.service.maintenance.ContentMaintenanceService;
import se.samsyn.web.admin.DateTimes;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/maintenance}: one list of pages that need maintenance, narrowed to an owner by the address. */
@Named
@ViewScoped
public class ListMaintenanceBacking extends ListBacking {

    @Inject
    private ContentMaintenanceService care;

    @Inject
    private DateTimes dateTimes;

    private String newOwner;
    private transient Results<MaintenanceRow> rows;

    /** The page is still right; its next review is a year away. */
    public String reviewed(MaintenanceRow row) {
        toast.say("admin_maintenance.reviewed", row.title(), dateTimes.date(care.reviewed(row.itemId())));
        return "/admin/maintenance.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Gives the pages without an owner to somebody, as far as they may work with them. */
    public String handOver() {
        try {
            long given = care.handOver(newOwner);
            long left = care.list(MaintenanceList.OWNERLESS, null, 1).total();
            toast.say(left == 0 ? "admin_maintenance.handed_over" : "admin_maintenance.handed_over_some", given, left);
        } catch (PortalException refusal) {
            problems.addAt("newOwner", refusal.messageKey());
            return null;
        }
        return "/admin/maintenance.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Results<MaintenanceRow> getRows() {
        if (rows == null) {
            rows = care.list(getChosen(), wanted("owner"), pageNumber());
        }
        return rows;
    }

    /** The list that the address asks for; pages due for review if it asks for none. */
    public MaintenanceList getChosen() {
        MaintenanceList list = wanted("list", MaintenanceList.class);
        return list == null ? MaintenanceList.REVIEW_DUE : list;
    }

    public List<ContentMaintenanceService.Owner> getOwners() {
        return care.owners();
    }

    public String getNewOwner() {
        return newOwner;
    }

    public void setNewOwner(String newOwner) {
        this.newOwner = newOwner;
    }
}
