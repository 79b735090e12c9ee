package se.samsyn.web.admin.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.service.removed.RemovalRegister;
import se.samsyn.web.admin.StaffBacking;

/** The decision to remove the item on an edit page, as it is written down before it is carried out. */
@Named("removal")
@ViewScoped
public class RemovalPanel extends StaffBacking {

    @Inject
    private RemovalRegister removals;

    private String reference;
    private String reason;

    /** Removes the item and goes back to the list. */
    public String remove(EditContentBacking edit) {
        removals.remove(edit.getItemId(), reference, reason);
        toast.say("admin_edit.removed", edit.getDraft().getTitle());
        return "/admin/content.xhtml?faces-redirect=true";
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
