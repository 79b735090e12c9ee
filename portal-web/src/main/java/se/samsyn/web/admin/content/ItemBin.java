package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.PortalException;
import se.samsyn.service.content.BinService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** Throws what stands on an edit page into the bin, when it was never public. */
@Named
@RequestScoped
public class ItemBin {

    @Inject
    private BinService bin;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    /** Whether the item may go without a decision. */
    public boolean isFor(EditContentBacking edit) {
        return bin.isNeverPublic(edit.getDraft().getItem().getId());
    }

    /** Throws it away and goes to the bin, where it can be had back. */
    public String throwAway(EditContentBacking edit) {
        try {
            bin.throwAway(edit.getDraft().getItem().getId());
            toast.say("admin_bin.thrown", edit.getDraft().getTitle());
            return "/admin/bin.xhtml?faces-redirect=true";
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
    }
}
