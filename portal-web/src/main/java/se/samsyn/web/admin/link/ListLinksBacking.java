package se.samsyn.web.admin.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.link.BrokenLink;
import se.samsyn.service.link.LinkService;

/** {@code /admin/link}: links on public pages that lead nowhere, narrowed by owner and kind in the address. */
@Named
@RequestScoped
public class ListLinksBacking {

    @Inject
    private LinkService links;

    private String owner;
    private String kind;
    private String page;
    private Results<BrokenLink> rows;

    public void load() {
        Boolean external = "external".equals(kind) ? Boolean.TRUE : "internal".equals(kind) ? Boolean.FALSE : null;
        int number = page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        rows = links.broken(owner == null || owner.isBlank() ? null : owner.strip(), external, number);
    }

    /** The filters as the query of an address, without the page. */
    public String getQuery() {
        return "owner=" + encoded(owner) + "&kind=" + encoded(kind);
    }

    private static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return !getQuery().equals("owner=&kind=");
    }

    public List<String> getOwners() {
        return links.owners();
    }

    public Results<BrokenLink> getRows() {
        return rows;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
