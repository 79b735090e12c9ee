package se.samsyn.web.admin.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.link.BrokenLink;
import se.samsyn.service.link.LinkService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/link}: links on public pages that lead nowhere, narrowed by owner and kind in the address. */
@Named
@RequestScoped
public class ListLinkBacking extends ListBacking {

    @Inject
    private LinkService links;

    private Results<BrokenLink> rows;

    public void load() {
        String kind = wanted("kind");
        Boolean external = "external".equals(kind) ? Boolean.TRUE : "internal".equals(kind) ? Boolean.FALSE : null;
        rows = links.broken(wanted("owner"), external, pageNumber());
    }

    public List<String> getOwners() {
        return links.owners();
    }

    public Results<BrokenLink> getRows() {
        return rows;
    }
}
