package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.service.bin.BinService;
import se.samsyn.web.admin.StaffBacking;

/** Throws what stands on an edit page into the bin, when it was never public. */
@Named
@RequestScoped
public class ItemBin extends StaffBacking {

    @Inject
    private BinService bin;

    /** Whether the item may go without a decision. */
    public boolean isFor(EditContentBacking edit) {
        return bin.isNeverPublic(edit.getDraft().getItem().getId());
    }

    /** Throws it away and goes to the bin, where it can be had back. */
    public String throwAway(EditContentBacking edit) {
        bin.throwAway(edit.getDraft().getItem().getId());
        toast.say("admin_bin.thrown", edit.getDraft().getTitle());
        return "/admin/bin.xhtml?faces-redirect=true";
    }
}
