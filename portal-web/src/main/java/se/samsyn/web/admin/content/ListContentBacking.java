package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.content.StaffRow;
import se.samsyn.domain.content.StaffSearch;
import se.samsyn.domain.content.StaffSearch.Order;
import se.samsyn.domain.content.StaffSearch.Standing;
import se.samsyn.service.content.ContentService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.ListBacking;

/** All content that is not removed, narrowed by what stands in the address. */
@Named
@RequestScoped
public class ListContentBacking extends ListBacking {

    @Inject
    private ContentService contents;

    private Results<StaffRow> rows;

    /** Asks for the rows; a value in the address that means nothing does not narrow the list. */
    public void load() {
        rows = contents.list(new StaffSearch(
                wanted("type", ContentType.class),
                wanted("standing", Standing.class),
                AddressValue.findNumber(wanted("area")).orElse(null),
                wanted("owner"),
                null,
                wanted("words"),
                "en".equals(wanted("missing")),
                "TITLE".equals(wanted("order")) ? Order.TITLE : Order.CHANGED,
                pageNumber()));
    }

    public List<LinkTarget> getAreas() {
        return contents.areas();
    }

    public Results<StaffRow> getRows() {
        return rows;
    }
}
