package se.samsyn.web.admin.removed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.Results;
import se.samsyn.domain.removed.RemovedRow;
import se.samsyn.service.removed.RemovalRegister;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/removed}: what was removed by decision, narrowed by words in the address. */
@Named
@RequestScoped
public class ListRemovedBacking extends ListBacking {

    @Inject
    private RemovalRegister register;

    private Results<RemovedRow> rows;

    public void load() {
        rows = register.search(wanted("words"), pageNumber());
    }

    public Results<RemovedRow> getRows() {
        return rows;
    }
}
