package se.samsyn.web.admin.bulk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import se.samsyn.domain.bulk.BulkAction;
import se.samsyn.domain.bulk.BulkItem;
import se.samsyn.domain.bulk.BulkOrder;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.service.bulk.BulkRunner;
import se.samsyn.service.bulk.BulkService;
import se.samsyn.service.bulk.BulkService.Owner;
import se.samsyn.service.content.ContentService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.body.SentRequest;

/** {@code /admin/bulk/create?action=PUBLISH&item=12&item=13}: says what will happen to which items, and begins it. */
@Named
@ViewScoped
public class CreateBulkBacking implements Serializable {

    @Inject
    private HttpServletRequest request;

    @Inject
    private BulkService bulk;

    @Inject
    private BulkRunner runner;

    @Inject
    private ContentService contents;

    private BulkAction action;
    private List<BulkItem> items = List.of();
    private String owner;
    private Long area;
    private String reference;
    private String reason;

    /** Reads what has been chosen in the list; an action that means nothing is the first one. */
    public void load() {
        BulkAction asked =
                AddressValue.constant(BulkAction.class, SentRequest.of(request).getParameter("action"));
        action = asked == null ? BulkAction.PUBLISH : asked;
        String[] chosen = SentRequest.of(request).getParameterValues("item");
        if (chosen != null) {
            items = bulk.chosen(Arrays.stream(chosen)
                    .flatMap(id -> AddressValue.findNumber(id).stream())
                    .limit(BulkOrder.MOST)
                    .toList());
        }
    }

    /** Begins the job and goes to the page that follows it. */
    public String begin() {
        List<Long> ids = items.stream().map(BulkItem::itemId).toList();
        long job = bulk.begin(new BulkOrder(action, ids, owner, area, reference, reason));
        runner.run(job);
        return "/admin/bulk/edit.xhtml?faces-redirect=true&id=" + job;
    }

    public BulkAction getAction() {
        return action;
    }

    /** The key of the button's words. */
    public String getButtonKey() {
        return "admin_bulk_create.begin." + action;
    }

    public List<BulkItem> getItems() {
        return items;
    }

    public boolean isAboutArea() {
        return action == BulkAction.ADD_AREA || action == BulkAction.REMOVE_AREA;
    }

    public List<Owner> getOwners() {
        return bulk.owners();
    }

    public List<LinkTarget> getAreas() {
        return contents.areas();
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public Long getArea() {
        return area;
    }

    public void setArea(Long area) {
        this.area = area;
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
