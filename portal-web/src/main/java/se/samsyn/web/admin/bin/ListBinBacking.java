package se.samsyn.web.admin.bin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.Results;
import se.samsyn.domain.bin.BinRow;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.service.bin.BinService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/bin}: what I can have back, and until when. */
@Named
@ViewScoped
public class ListBinBacking extends ListBacking {

    @Inject
    private BinService bin;

    private Results<BinRow> rows;

    public void load() {
        rows = bin.list(pageNumber());
    }

    /** Takes the item back and goes on to its edit page. */
    public String restore(long itemId) {
        try {
            LinkTarget back = bin.restore(itemId);
            toast.say("admin_bin.restored", back.title(), back.path());
            return "/admin/" + back.type().key() + "/edit.xhtml?faces-redirect=true&id=" + back.id();
        } catch (PortalException refusal) {
            load();
            throw refusal;
        }
    }

    public Results<BinRow> getRows() {
        return rows;
    }
}
