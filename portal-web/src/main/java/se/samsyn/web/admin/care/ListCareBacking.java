package se.samsyn.web.admin.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.Results;
import se.samsyn.domain.care.CareList;
import se.samsyn.domain.care.CareRow;
import se.samsyn.service.care.CareService;
import se.samsyn.web.admin.ListBacking;
import se.samsyn.web.admin.Moments;

/** {@code /admin/care}: one list of pages that need care, narrowed to an owner by the address. */
@Named
@ViewScoped
public class ListCareBacking extends ListBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    private CareService care;

    @Inject
    private Moments moments;

    private String newOwner;
    private transient Results<CareRow> rows;

    /** The page is still right; its next review is a year away. */
    public String reviewed(CareRow row) {
        toast.say("admin_care.reviewed", row.title(), moments.date(care.reviewed(row.itemId())));
        return "/admin/care.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Gives the pages without an owner to somebody, as far as they may work with them. */
    public String handOver() {
        try {
            long given = care.handOver(newOwner);
            long left = care.list(CareList.OWNERLESS, null, 1).total();
            toast.say(left == 0 ? "admin_care.handed_over" : "admin_care.handed_over_some", given, left);
        } catch (PortalException refusal) {
            problems.addAt("newOwner", refusal.messageKey());
            return null;
        }
        return "/admin/care.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Results<CareRow> getRows() {
        if (rows == null) {
            rows = care.list(getChosen(), wanted("owner"), pageNumber());
        }
        return rows;
    }

    /** The list that the address asks for; pages due for review if it asks for none. */
    public CareList getChosen() {
        CareList list = wanted("list", CareList.class);
        return list == null ? CareList.REVIEW_DUE : list;
    }

    public CareList[] getLists() {
        return CareList.values();
    }

    public List<CareService.Owner> getOwners() {
        return care.owners();
    }

    public String getNewOwner() {
        return newOwner;
    }

    public void setNewOwner(String newOwner) {
        this.newOwner = newOwner;
    }
}
