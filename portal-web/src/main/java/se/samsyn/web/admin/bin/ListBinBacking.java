package se.samsyn.web.admin.bin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.BinRow;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.service.content.BinService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/bin}: what I can have back, and until when. */
@Named
@ViewScoped
public class ListBinBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BinService bin;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String page;
    private Results<BinRow> rows;

    public void load() {
        rows = bin.list(page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** Takes the item back and goes on to its edit page. */
    public String restore(long itemId) {
        try {
            LinkTarget back = bin.restore(itemId);
            toast.say("admin_bin.restored", back.title(), back.path());
            return "/admin/" + back.type().key() + "/edit.xhtml?faces-redirect=true&id=" + back.id();
        } catch (PortalException refusal) {
            problems.add(refusal);
            load();
            return null;
        }
    }

    public Results<BinRow> getRows() {
        return rows;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
