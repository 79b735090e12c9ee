package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.content.InboundLink;
import se.samsyn.domain.link.BrokenLink;
import se.samsyn.service.link.LinkService;

/** The links to and from the item on an edit page, asked for once when the page is written. */
@Named
@RequestScoped
public class ItemLinks {

    @Inject
    private LinkService links;

    private List<InboundLink> inbound;
    private List<BrokenLink> broken;

    /** What leads to the item; empty while a form is being read, where nobody looks. */
    public List<InboundLink> inbound(EditContentBacking edit) {
        if (!isWriting()) {
            return List.of();
        }
        if (inbound == null) {
            inbound = links.inbound(edit.getDraft().getItem().getId());
        }
        return inbound;
    }

    /** What the item's newest version links to in vain; empty while a form is being read. */
    public List<BrokenLink> broken(EditContentBacking edit) {
        if (!isWriting()) {
            return List.of();
        }
        if (broken == null) {
            broken = links.brokenIn(edit.getDraft().getItem().getId());
        }
        return broken;
    }

    /** Whether the list has been cut, because hardly anybody reads on. */
    public boolean isCut() {
        return inbound != null && inbound.size() == LinkService.MOST_INBOUND;
    }

    private static boolean isWriting() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
